import type { Purpose } from '../routine/purpose.ts';
import type { NumberRange } from '../routine/routine.ts';
import type { Choices } from './choices.ts';
import type { ValueOf } from './fitting.ts';

/** What is trained with lifts that move more than one joint. */
const LARGE: readonly Purpose[] = ['compound', 'strength', 'hypertrophy'];

/**
 * The rest that a lift needs, of those its author allows: the longest after a lift that moves several joints, the
 * shortest after any other (ACSM: 2 to 3 minutes for core lifts, 1 to 2 for others). It is the same at every level.
 */
export const restOfLift = ({ low, high }: NumberRange, purpose: Purpose): number =>
  LARGE.includes(purpose) ? high : low;

/** The longest that authors give; a person who has chosen nothing longer keeps to what the author says. */
const USUAL_SECONDS = 90;

/** The rests of a slot: after a compound lift as long as the person asks for, beyond the author's range too. */
export function restRange(
  range: NumberRange,
  purpose: Purpose,
  { heavyRestSeconds = 0 }: Choices,
): NumberRange {
  if (purpose !== 'compound' || heavyRestSeconds <= USUAL_SECONDS) return range;
  return { ...range, high: Math.max(range.high, heavyRestSeconds * 1000) };
}

/** The value of a range of rests. */
export function restFor(range: NumberRange, purpose: Purpose, valueOf: ValueOf, dial: string): number {
  const ms = restOfLift(range, purpose);
  return valueOf({ low: ms, high: ms }, dial, 1000);
}
