import { part } from '../../shell/late-component.ts';

/** Fetched late: the drawing of the body is large, and the table says the same. */
export const WeekBody = part('WeekBody', () => import('./week-body.tsx'));
