import { part } from '../../shell/late-component.ts';
import { TodayPlace } from './today-place.tsx';

/** The first screen of a person who has a history, a plan or an open session. */
export const KnownToday = part('KnownToday', () => import('./known-today.tsx'), TodayPlace);
