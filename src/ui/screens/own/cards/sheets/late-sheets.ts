import { part } from '../../../../shell/late-component.ts';

export const TokenSheet = part('TokenSheet', () => import('./token-sheet.tsx'));
export const BlockSheet = part('BlockSheet', () => import('./block-sheet.tsx'));
export const RenameSheet = part('RenameSheet', () => import('./rename-sheet.tsx'));
