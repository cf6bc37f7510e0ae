import { HOLD_STEP_MS } from '../../plan/choices.ts';
import { type LastResult, reachedIn } from './last-result.ts';
import { canCarry, movableKg } from './loads.ts';
import { moreWeight } from './more-weight.ts';
import { towardsUnknownBand } from './next-band.ts';
import type { Reason } from './reason.ts';
import { doneAim, rangeOf } from './same-aim.ts';
import type { FullDays } from './short-days.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { firstLoad, harderWay } from './without-weight.ts';

const FEWEST_SETS = 2;
const EASY_RESERVE = 4;

/** The one with more reps or a longer hold, at the same weight. */
const better = (a: LastResult, b: LastResult): LastResult =>
  b.kg === a.kg && b.work.kind === a.work.kind && b.work.least > a.work.least ? b : a;

const NEEDS_NO_TIME: readonly Reason['code'][] = ['more-weight', 'harder-way'];

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

/** Slower reps take time too, so that they are no way on. */
const untimed = (target: Target): Target =>
  target.dose.kind === 'reps' ? { ...target, dose: { ...target.dose, tempo: null } } : target;

function withoutMoreTime(
  { results, shortSince }: FullDays,
  target: Target,
  otherwise: Suggestion,
): Suggestion | null {
  const [latest] = shortSince;
  if (!latest) return null;
  const reached = reachedIn(latest);
  const isEasy = shortSince.every(({ easy, reserve }) => easy || reserve >= EASY_RESERVE);
  // What is easy below the top of the range says little about a band that pulls twice as hard.
  const isTooMuch = target.load === 'band' && !(isEasy && latest.work.least >= rangeOf(target.dose).high);
  const kg = movableKg(target, latest.kg);
  if (kg !== null) {
    const last = results[0].fellShort ? latest : better(latest, results[0]);
    const up = moreWeight(last, untimed(target), kg, reachedIn(last));
    return up && NEEDS_NO_TIME.includes(up.reason.code) && !isTooMuch ? up : fewerSets(latest, target);
  }
  if (!isEasy) return null;
  if (isTooMuch) return fewerSets(latest, target);
  const heavier = towardsUnknownBand(latest, target, reached) ?? firstLoad(latest, target, reached);
  if (heavier) return heavier;
  const harder = target.harder && harderWay(latest, target, reached);
  return harder && { ...harder, aim: otherwise.aim };
}

/**
 * The suggestion, and one step more than was done last time as the least that a session may ask for. At the top, where
 * nothing is left to gain, less of the same keeps what was gained for a while (B. Spiering et al., "Maintaining physical
 * performance: the minimal dose of exercise needed to preserve endurance and strength over time", J Strength Cond Res
 * 35(5), 2021): there one full day ends the short ones, or the rules, which look back over few sessions, would forget
 * the top.
 */
export function insisting({ aim, reason }: Suggestion, { work, kg }: LastResult, target: Target): Suggestion {
  const amount = work.kind === 'reps' ? aim.reps : aim.holdMs;
  const why = reason.code === 'same' ? reason.why : null;
  const isMore = amount !== null && (amount > work.least || why === 'hard');
  if (!isMore || aim.kg !== (canCarry(target, kg) ? kg : null)) return { aim, reason };
  const step = work.kind === 'reps' ? (target.repStep ?? 1) : HOLD_STEP_MS;
  return { aim: { ...aim, least: why === 'top' ? amount : Math.min(amount, work.least + step) }, reason };
}

/**
 * The next step when lack of time holds back reps and sets: more weight or a stronger band, which take no time; without
 * a weight, a harder way if what there was time for was easy. When neither is possible, and beside a harder way, reps or
 * the hold still go up by one step, even if something optional must make room: an exercise that stays at its low end
 * trains nothing. `otherwise`: the suggestion if there were time.
 */
export function withoutTime(days: FullDays, target: Target, otherwise: Suggestion): Suggestion {
  const [latest] = days.shortSince;
  const next = withoutMoreTime(days, target, otherwise) ?? otherwise;
  return latest ? insisting(next, latest, target) : next;
}
