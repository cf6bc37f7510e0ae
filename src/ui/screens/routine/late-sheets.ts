import { part } from '../../shell/late-component.ts';

export const SoundSheet = part('SoundSheet', () => import('./sound-sheet.tsx'));
export const MoreSheet = part('MoreSheet', () => import('./more-sheet.tsx'));
export const KitSheet = part('KitSheet', () => import('./kit-sheet.tsx'));
