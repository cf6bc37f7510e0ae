import { within } from '../../plan/choices.ts';
import type { LastResult } from './last-result.ts';
import type { Reached, Reason } from './reason.ts';
import { asking, doneAim, fewestReps, MOST_BEYOND, rangeOf } from './same-aim.ts';
import { slowerMs } from './slower.ts';
import type { Suggestion, Target } from './suggestion.ts';

/** "Easy" in words. */
const EASY_RESERVE = 4;

type Step = Extract<Reason, { readonly code: 'slower' }>['step'];

/** The next band with few reps, which climb from there. `kg`: its pull; null when no pull was ever logged. */
function withNextBand(last: LastResult, target: Target, reached: Reached, kg: number | null): Suggestion {
  const reps = fewestReps(rangeOf(target.dose).low);
  const aim = { ...doneAim(last, target), ...asking('reps', reps), sets: null, slowerMs: 0, kg };
  return { aim, reason: { code: kg === null ? 'stronger-band' : 'more-weight', reached } };
}

/**
 * From the top of the range with one band towards the next, which pulls about twice as hard. Reps in reserve show that
 * it can be pulled. Without them a rep is lowered more slowly, and then there are more reps than the range has, because
 * a person who changes bands too early soon changes back. `step`: the next band, null when its pull is not known.
 */
export function towardsNextBand(last: LastResult, target: Target, reached: Reached, step: Step): Suggestion {
  const stronger = withNextBand(last, target, reached, step?.kg ?? null);
  if (last.easy || last.reserve >= EASY_RESERVE) return stronger;
  const same = doneAim(last, target);
  const range = rangeOf(target.dose);
  const { least } = last.work;
  const slower = slowerMs(last, target);
  if (slower !== null) {
    const aim = { ...same, ...asking('reps', within(least, range)), slowerMs: slower };
    return { aim, reason: { code: 'slower', reached, step, slowerMs: slower } };
  }
  if (least >= range.high + MOST_BEYOND) return stronger;
  return { aim: { ...same, reps: least + 1 }, reason: { code: 'more-reps', reached, easy: false } };
}

/** What leads to a stronger band where the pull of the one in use is not known; null where there is no other. */
export const towardsUnknownBand = (last: LastResult, target: Target, reached: Reached): Suggestion | null =>
  target.load === 'band' && target.dose.kind === 'reps' && target.owns.bands.length > 1
    ? towardsNextBand(last, target, reached, null)
    : null;
