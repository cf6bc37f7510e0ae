import { part } from '../../../shell/late-component.ts';

/** The log of every set. Fetched late, because it is rarely opened. */
export const LogSheet = part('LogSheet', () => import('./log-sheet.tsx'));
