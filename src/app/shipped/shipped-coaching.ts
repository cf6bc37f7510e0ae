import coaching from 'virtual:shipped-coaching';
import type { Coaching } from '../../core/routine/exercise.ts';

/** The coaching that exercise pages show, by exercise id. */
export const shippedCoaching: ReadonlyMap<string, Coaching> = new Map(coaching.exercises);

/** The advice at the end of a routine's page, by routine id. */
export const shippedAdvice: ReadonlyMap<string, readonly string[]> = new Map(coaching.advice);
