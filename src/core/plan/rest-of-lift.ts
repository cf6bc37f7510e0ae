import type { Purpose } from '../routine/purpose.ts';
import type { NumberRange } from '../routine/routine.ts';
import type { ValueOf } from './fitting.ts';

/** What is trained with lifts that move more than one joint. */
const LARGE: readonly Purpose[] = ['compound', 'strength', 'hypertrophy'];

/**
 * The rest that a lift needs, of those its author allows: the longest after a lift that moves several joints, the
 * shortest after any other (ACSM: 2 to 3 minutes for core lifts, 1 to 2 for others). It is the same at every level.
 */
export const restOfLift = ({ low, high }: NumberRange, purpose: Purpose): number =>
  LARGE.includes(purpose) ? high : low;

/** The value of a range of rests. */
export function restFor(range: NumberRange, purpose: Purpose, valueOf: ValueOf, dial: string): number {
  const ms = restOfLift(range, purpose);
  return valueOf({ low: ms, high: ms }, dial, 1000);
}
