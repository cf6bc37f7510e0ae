import { within } from '../../plan/choices.ts';
import type { LastResult } from './last-result.ts';
import { movableKg } from './loads.ts';
import { moreWeight } from './more-weight.ts';
import type { Reached } from './reason.ts';
import { asking, rangeOf, sameAim } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { withoutWeight } from './without-weight.ts';

export const HOLD_STEP_MS = 5000;
/** Sessions in a row that may be held back because all their sets were hard. */
const MOST_HELD_BACK = 2;
/** How far up its range an exercise is taken before its weight goes up. */
const END: Readonly<Record<Target['level'], number>> = { low: 0.5, middle: 0.75, high: 1 };

/**
 * The amount at which the weight goes up: a level's share of the range, because a low level asks for fewer reps. Where
 * no weight can go up, the whole range is used.
 */
function endOf(last: LastResult, target: Target): number {
  const { low, high } = rangeOf(target.dose);
  if (movableKg(target, last.kg) === null || target.dose.kind === 'hold') return high;
  return low + Math.ceil((high - low) * END[target.level]);
}

/**
 * One rep more inside the range, two when it was easy. Of a hold, five seconds more: what counts is the time under
 * tension added up (D. Oranchuk et al., "Isometric training and long-term adaptations", Scand J Med Sci Sports 29(4),
 * 2019). At the end of the range more weight, or what there is instead of it.
 */
function more(last: LastResult, target: Target): Suggestion | null {
  const { dose } = target;
  const { kind, least } = last.work;
  if (dose.kind !== kind) return null;
  const { low } = rangeOf(dose);
  const high = endOf(last, target);
  const sets = last.setsDone;
  const reached: Reached = kind === 'reps' ? { kind, reps: least, sets } : { kind, ms: least, sets };
  if (least >= high) {
    const kg = movableKg(target, last.kg);
    return kg === null ? withoutWeight(last, target, reached) : moreWeight(last, target, kg, reached);
  }
  const easy = kind === 'reps' && last.easy;
  const step = kind === 'hold' ? HOLD_STEP_MS : easy ? 2 : 1;
  const aim = { ...sameAim(last, target), ...asking(kind, within(least + step, { low, high })) };
  return {
    aim,
    reason: kind === 'reps' ? { code: 'more-reps', reached, easy } : { code: 'longer', reached },
  };
}

/** How many sessions in a row, from the last one back, were hard in all their sets. */
function hardSessions(results: readonly LastResult[]): number {
  const [last] = results;
  const other = results.findIndex(({ hard, kg }) => !hard || kg !== last?.kg);
  return other < 0 ? results.length : other;
}

/**
 * The suggestion after a session in which nothing fell short; null when there is nothing to choose. `results` are newest
 * first, and `last` stands for the newest.
 */
export function nextStep(last: LastResult, results: readonly LastResult[], target: Target): Suggestion | null {
  const aim = sameAim(last, target);
  const { setsDone: done, setsPlanned: planned } = last;
  if (done < planned) return { aim, reason: { code: 'same', why: 'sets-left-out', done, planned } };
  const held = hardSessions(results);
  if (held > 0 && held <= MOST_HELD_BACK) return { aim, reason: { code: 'same', why: 'hard' } };
  return more(last, target);
}
