import { part } from '../shell/late-component.ts';

/** The scores of a routine's clocks over the sessions. Fetched late, because most routines have no clock. */
export const ScoreCurves = part('ScoreCurves', () => import('../trend/score-curves.tsx'));
