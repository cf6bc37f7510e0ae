import { part } from '../shell/late-component.ts';

export const StartSheets = part('StartSheets', () => import('./start-sheets.tsx'));
