import { HOLD_STEP_MS, within } from '../../plan/choices.ts';
import { type LastResult, reachedIn } from './last-result.ts';
import { movableKg } from './loads.ts';
import { moreWeight } from './more-weight.ts';
import { asking, doneAim, rangeNow } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { withoutWeight } from './without-weight.ts';

/** Sessions in a row that may be held back because all their sets were hard. */
const MOST_HELD_BACK = 2;
/**
 * One rep more inside the range, two when it was easy. Of a hold, five seconds more: what counts is the time under
 * tension added up (D. Oranchuk et al., "Isometric training and long-term adaptations", Scand J Med Sci Sports 29(4),
 * 2019). At the end of the range more weight, or what there is instead of it.
 */
function more(last: LastResult, target: Target): Suggestion | null {
  const { dose } = target;
  const { kind, least } = last.work;
  if (dose.kind !== kind) return null;
  const range = rangeNow(last, target);
  const reached = reachedIn(last);
  const kg = movableKg(target, last.kg);
  if (least >= range.high) {
    return kg === null ? withoutWeight(last, target, reached) : moreWeight(last, target, kg, reached);
  }
  const easy = kind === 'reps' && last.easy;
  const { repStep = 1 } = target;
  const step = kind === 'hold' ? HOLD_STEP_MS : easy ? 2 : repStep;
  const unit = kind === 'hold' ? 1 : repStep;
  const whole = (value: number) => Math.floor(within(value, range) / unit) * unit;
  const amount = whole(least + step);
  const most = whole(amount + (kind === 'hold' ? HOLD_STEP_MS : repStep));
  const aim = { ...doneAim(last, target), ...asking(kind, amount), ...(most > amount && { most }) };
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
export function nextStep(
  last: LastResult,
  results: readonly LastResult[],
  target: Target,
): Suggestion | null {
  const aim = doneAim(last, target);
  const { setsDone: done, setsPlanned: planned } = last;
  if (done < planned) return { aim, reason: { code: 'same', why: 'sets-left-out', done, planned } };
  const held = hardSessions(results);
  if (held > 0 && held <= MOST_HELD_BACK) return { aim, reason: { code: 'same', why: 'hard' } };
  return more(last, target);
}
