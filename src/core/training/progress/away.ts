import { DAY_MS } from '../history/days.ts';
import type { LastResult } from './last-result.ts';
import { lighter, movableKg } from './loads.ts';
import { asking, rangeOf, sameAim } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';

const WEEK_MS = 7 * DAY_MS;

/**
 * Breaks, the longest first, and how much lighter an exercise is after them; null: as if it had never been done. After
 * three weeks without it strength begins to go (D. T. McMaster et al., "The development, retention and decay rates of
 * strength and power in elite rugby union, rugby league and American football", Sports Med 43, 2013); after eight,
 * adaptations have begun to be lost (I. Mujika and S. Padilla, "Detraining: loss of training-induced physiological and
 * performance adaptations", Sports Med 30, 2000).
 */
const BREAKS: readonly { readonly weeks: number; readonly share: number | null }[] = [
  { weeks: 12, share: null },
  { weeks: 8, share: 0.2 },
  { weeks: 3, share: 0.1 },
];
export const SHORTEST_BREAK_MS = 3 * WEEK_MS;

/** The instants at which the suggestion drawn from a session becomes an easier one, if nothing is trained until then. */
export const easesAt = (startedAtWall: number): readonly number[] =>
  BREAKS.map(({ weeks }) => startedAtWall + weeks * WEEK_MS);

/** The suggestion after `awayMs` without the exercise; null when that is no break. */
export function afterBreak(last: LastResult, target: Target, awayMs: number): Suggestion | null {
  const long = BREAKS.find(({ weeks }) => awayMs >= weeks * WEEK_MS);
  if (!long) return null;
  const weeks = Math.floor(awayMs / WEEK_MS);
  if (long.share === null) {
    const aim = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0 };
    return { aim, reason: { code: 'as-new', weeks } };
  }
  const same = sameAim(last, target);
  const { dose } = target;
  const loaded = movableKg(target, last.kg);
  const kg = loaded === null ? same.kg : lighter(target, loaded, long.share);
  const aim = { ...same, ...asking(dose.kind, rangeOf(dose).low), kg, sets: null, slowerMs: 0 };
  return { aim, reason: { code: 'away', weeks } };
}
