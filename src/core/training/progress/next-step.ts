import { within } from '../../plan/choices.ts';
import type { LastResult } from './last-result.ts';
import { movableKg } from './loads.ts';
import { moreWeight } from './more-weight.ts';
import type { Reached } from './reason.ts';
import { asking, doneAim, HOLD_STEP_MS, rangeNow } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { withoutWeight } from './without-weight.ts';

/** Sessions in a row that may be held back because all their sets were hard. */
const MOST_HELD_BACK = 2;
/** So many sessions in a row with the same weight and no more reps asked for: there was no time for more. */
const HELD_SESSIONS = 3;

/**
 * Whether a short time keeps the reps where they are although all was done and not all of it was hard. Then the weight
 * goes up at the same reps, as it does for novices, instead of never: a step needs no time.
 */
function heldByTime(results: readonly LastResult[]): boolean {
  const latest = results.slice(0, HELD_SESSIONS);
  return (
    latest.length === HELD_SESSIONS &&
    latest.every((each, i) => {
      const before = latest[i + 1];
      const isDone = !each.fellShort && !each.hard && each.setsDone >= each.setsPlanned;
      const isHeld = !before || (each.kg === before.kg && each.work.asked <= before.work.least);
      return isDone && isHeld;
    })
  );
}

/**
 * One rep more inside the range, two when it was easy. Of a hold, five seconds more: what counts is the time under
 * tension added up (D. Oranchuk et al., "Isometric training and long-term adaptations", Scand J Med Sci Sports 29(4),
 * 2019). At the end of the range more weight, or what there is instead of it.
 */
function more(last: LastResult, results: readonly LastResult[], target: Target): Suggestion | null {
  const { dose } = target;
  const { kind, least } = last.work;
  if (dose.kind !== kind) return null;
  const range = rangeNow(last, target);
  const sets = last.setsDone;
  const reached: Reached = kind === 'reps' ? { kind, reps: least, sets } : { kind, ms: least, sets };
  const kg = movableKg(target, last.kg);
  if (kg !== null && heldByTime(results)) return moreWeight(last, target, kg, reached);
  if (least >= range.high) {
    return kg === null ? withoutWeight(last, target, reached) : moreWeight(last, target, kg, reached);
  }
  const easy = kind === 'reps' && last.easy;
  const { repStep = 1 } = target;
  const step = kind === 'hold' ? HOLD_STEP_MS : easy ? 2 : repStep;
  const most = within(least + step, range);
  const amount = kind === 'hold' ? most : Math.floor(most / repStep) * repStep;
  const aim = { ...doneAim(last, target), ...asking(kind, amount) };
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
  return more(last, results, target);
}
