import type { Aim } from '../../plan/aims.ts';
import { within } from '../../plan/choices.ts';
import type { Dose, NumberRange } from '../../routine/routine.ts';
import type { LastResult } from './last-result.ts';
import { canCarry, movableKg } from './loads.ts';
import type { Target } from './suggestion.ts';

/** What progresses first: reps, or the milliseconds of a hold. */
export const rangeOf = (dose: Dose): NumberRange => (dose.kind === 'reps' ? dose.reps : dose.ms);

const MOST_FEWER = 3;
const FEWEST = 5;

/**
 * After a jump to a much heavier weight, reps may begin this far below the range, but not below five; they climb from
 * there. `low`: the low end of the range.
 */
export const fewestReps = (low: number): number => Math.min(low, Math.max(FEWEST, low - MOST_FEWER));

/** How many reps beyond the range may prepare a jump. */
export const MOST_BEYOND = 5;

/** The part of an aim that asks for this many reps, or this long a hold. */
export const asking = (kind: Dose['kind'], amount: number): Partial<Aim> =>
  kind === 'reps' ? { reps: amount } : { holdMs: amount };

/** How much longer than the author's tempo the lowering of a rep took. */
export function slowerBy({ work }: LastResult, { dose }: Target): number {
  const lowerMs = dose.kind === 'reps' ? dose.tempo?.lowerMs : undefined;
  if (lowerMs === undefined || work.kind !== 'reps' || work.askedLowerMs === 0) return 0;
  return Math.max(0, work.askedLowerMs - lowerMs);
}

/** Sets are the level's where a weight can go up, and the history's where they are a way to get stronger. */
function setsOf(last: LastResult, target: Target): number | null {
  if (movableKg(target, last.kg) !== null) return null;
  const sets = within(last.setsPlanned, target.sets);
  return sets > target.sets.low ? sets : null;
}

/** The range an exercise progresses in: from below its low end when so little was asked, as after the start test. */
export function rangeNow({ work }: LastResult, { dose }: Target): NumberRange {
  const { low, high } = rangeOf(dose);
  return { low: work.kind === dose.kind && work.asked > 0 ? Math.min(low, work.asked) : low, high };
}

/** The sets and the weight of last time, with this many reps or this long a hold, within the routine's current ranges. */
function aimOf(last: LastResult, target: Target, amount: number): Aim {
  const { dose } = target;
  const { kind } = last.work;
  const value = within(amount, rangeNow(last, target));
  return {
    sets: setsOf(last, target),
    reps: dose.kind === 'reps' && kind === 'reps' ? value : null,
    holdMs: dose.kind === 'hold' && kind === 'hold' ? value : null,
    kg: canCarry(target, last.kg) ? last.kg : null,
    slowerMs: slowerBy(last, target),
  };
}

/** What was asked last time, with the weight that was used. */
export const sameAim = (last: LastResult, target: Target): Aim => aimOf(last, target, last.work.asked);

/** What was done last time. */
export const doneAim = (last: LastResult, target: Target): Aim => aimOf(last, target, last.work.least);

/** The aim of a person who wants no change: what was done, or what was asked if that was not reached. */
export const stayAim = (last: LastResult, target: Target): Aim =>
  last.fellShort || !last.confirmed ? sameAim(last, target) : doneAim(last, target);
