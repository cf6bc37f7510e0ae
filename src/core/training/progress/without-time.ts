import { type LastResult, reachedIn } from './last-result.ts';
import { movableKg } from './loads.ts';
import { moreWeight } from './more-weight.ts';
import type { Reason } from './reason.ts';
import { doneAim, rangeOf } from './same-aim.ts';
import type { FullDays } from './short-days.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { harderWay, strongerBand } from './without-weight.ts';

const FEWEST_SETS = 2;
const EASY_RESERVE = 4;

/** The one with more reps or a longer hold, at the same weight. */
const better = (a: LastResult, b: LastResult): LastResult =>
  b.kg === a.kg && b.work.kind === a.work.kind && b.work.least > a.work.least ? b : a;

const NEEDS_NO_TIME: readonly Reason['code'][] = ['more-weight', 'harder-way', 'slower'];

/** The same total of reps in one set fewer, so that each set prepares the next weight: 3 × 8 → 2 × 12. */
function fewerSets(last: LastResult, target: Target): Suggestion | null {
  const { kind, least } = last.work;
  const sets = last.setsPlanned - 1;
  if (kind !== 'reps' || target.dose.kind !== 'reps' || sets < FEWEST_SETS) return null;
  const reps = Math.ceil((least * last.setsPlanned) / sets);
  if (reps > rangeOf(target.dose).high) return null;
  const aim = { ...doneAim(last, target), sets, reps };
  return { aim, reason: { code: 'more-reps', reached: reachedIn(last), easy: false } };
}

/**
 * The way on where lack of time holds back reps and sets: more weight or a stronger band, which take no time, or a
 * harder way where there is no weight and what there was time for was easy. Null when there is neither. `otherwise`:
 * what would be suggested if there were time.
 */
export function withoutTime(
  { results, shortSince }: FullDays,
  target: Target,
  otherwise: Suggestion,
): Suggestion | null {
  const [latest] = shortSince;
  if (!latest) return null;
  const reached = reachedIn(latest);
  const isEasy = shortSince.every(({ easy, reserve }) => easy || reserve >= EASY_RESERVE);
  const kg = movableKg(target, latest.kg);
  if (kg !== null) {
    const last = results[0].fellShort ? latest : better(latest, results[0]);
    const up = moreWeight(last, target, kg, reachedIn(last));
    const isTooMuch = target.load === 'band' && up?.reason.code === 'more-weight' && !isEasy;
    return up && NEEDS_NO_TIME.includes(up.reason.code) && !isTooMuch ? up : fewerSets(latest, target);
  }
  if (!isEasy) return null;
  const band = strongerBand(latest, target, reached);
  if (band) return band;
  const harder = target.harder && harderWay(latest, target, reached);
  return harder && { ...harder, aim: otherwise.aim };
}
