import { part } from '../../../shell/late-component.ts';

/** The log of every set: asked for in few rests. */
export const LogSheet = part('LogSheet', () => import('./log-sheet.tsx'));
