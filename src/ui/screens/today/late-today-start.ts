import { part } from '../../shell/late-component.ts';
import { CardPlace } from './card-place.tsx';

/** Apart, because it needs the planner: without that, an open session can still be resumed. */
export const TodayStart = part('TodayStart', () => import('./today-start.tsx'), CardPlace);
