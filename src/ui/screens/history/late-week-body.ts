import { part } from '../../shell/late-component.ts';

/** The map of the muscles: the drawing of the body is large, and the table says the same. */
export const WeekBody = part('WeekBody', () => import('./week-body.tsx'));
