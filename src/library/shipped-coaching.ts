import coaching from 'virtual:shipped-coaching';
import type { Coaching } from '../core/routine/exercise.ts';

/** What the exercises' own pages add, by exercise id. */
export const shippedCoaching: ReadonlyMap<string, Coaching> = new Map(coaching);
