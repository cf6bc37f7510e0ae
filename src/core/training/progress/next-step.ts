import { inUnit } from '../../owns/unit.ts';
import type { Aim } from '../../plan/aims.ts';
import { within } from '../../plan/choices.ts';
import type { LastResult } from './last-result.ts';
import { heavier, movableKg } from './loads.ts';
import type { Reached, Reason } from './reason.ts';
import { asking, rangeOf, sameAim, slowerBy } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';

/**
 * A weight goes up by two to ten percent at a time (American College of Sports Medicine, "Progression models in
 * resistance training for healthy adults", Med Sci Sports Exerc 41(3), 2009). Where the rack has no step that small,
 * time under tension comes first.
 */
const MOST_MORE = 0.1;
/** Reps of up to eight seconds build as much as faster ones, longer ones less (B. Schoenfeld, D. Ogborn, J. Krieger,
 * "Effect of repetition duration during resistance training on muscle hypertrophy", Sports Med 45, 2015). */
const SLOWEST_MS = 8000;
const SLOWER_STEP_MS = 1000;
const MOST_SLOWER_MS = 2000;
export const HOLD_STEP_MS = 5000;

/** By what share the second weight is heavier; 0 for assistance, because body weight is unknown. */
const share = (from: number, to: number) => (from > 0 ? (to - from) / from : 0);

const same = (last: LastResult, target: Target, reason: Reason): Suggestion => ({
  aim: sameAim(last, target),
  reason,
});

/** How much slower to lower a rep instead of too large a step in weight; null when it is slow enough. */
function slower(last: LastResult, target: Target): number | null {
  const tempo = target.dose.kind === 'reps' ? target.dose.tempo : null;
  if (!tempo) return null;
  const by = slowerBy(last, target) + SLOWER_STEP_MS;
  const repMs = tempo.lowerMs + tempo.bottomMs + tempo.liftMs + tempo.topMs + by;
  return by <= MOST_SLOWER_MS && repMs <= SLOWEST_MS ? by : null;
}

/** Body weight: another set, then a harder way (C. Kotarsky et al., "Effect of progressive calisthenic push-up training
 * on muscle strength and thickness", J Strength Cond Res 32(3), 2018: harder ways built as much as a heavier bar). */
function withoutWeight(
  last: LastResult,
  target: Target,
  low: Partial<Aim>,
  reached: Reached,
  withoutHelp: boolean,
): Suggestion | null {
  const { sets, harder, load } = target;
  const aim = sameAim(last, target);
  if (last.setsPlanned < sets.high) {
    const another = { ...aim, ...low, sets: last.setsPlanned + 1 };
    return { aim: another, reason: { code: 'one-set-more', reached, withoutHelp } };
  }
  if (load !== 'none' && load !== 'body' && last.kg === null) {
    return { aim, reason: { code: 'weight-unknown', reached } };
  }
  // Without a range there is nothing to suggest.
  const range = rangeOf(target.dose);
  if (range.low === range.high && sets.low === sets.high) return null;
  return { aim, reason: { code: 'top', reached, withoutHelp, harder } };
}

/** Double progression: first to the top of the range, then the smallest step of weight and back to its low end. */
function atTheTop(last: LastResult, target: Target, low: Partial<Aim>, reached: Reached): Suggestion | null {
  const { load, unit } = target;
  const kg = movableKg(target, last.kg);
  if (kg === null) return withoutWeight(last, target, low, reached, false);
  // A weight the app has filled in must not rise by itself week after week.
  if (!last.entered) return same(last, target, { code: 'weight-unconfirmed', reached });
  const next = heavier(target, kg);
  if (next <= kg) return withoutWeight(last, target, low, reached, true);
  const leap = load === 'body' ? 0 : share(inUnit(kg, unit), inUnit(next, unit));
  const slowerMs = leap > MOST_MORE ? slower(last, target) : null;
  const aim = { ...sameAim(last, target), ...low };
  if (slowerMs !== null) {
    return {
      aim: { ...aim, slowerMs },
      reason: { code: 'slower-first', reached, kg: next, share: leap, slowerMs },
    };
  }
  return { aim: { ...aim, kg: next, slowerMs: 0 }, reason: { code: 'reached', reached, easy: false } };
}

/** One rep more inside the range, two when it was easy. Of a hold, five seconds more, then another set: what counts is
 * the time under tension added up (D. Oranchuk et al., "Isometric training and long-term adaptations", Scand J Med Sci
 * Sports 29(4), 2019). */
function more(last: LastResult, target: Target): Suggestion | null {
  const { dose } = target;
  const { kind, least } = last.work;
  if (dose.kind !== kind) return null;
  const range = rangeOf(dose);
  const sets = last.setsDone;
  const reached: Reached = kind === 'reps' ? { kind, reps: least, sets } : { kind, ms: least, sets };
  if (least >= range.high) return atTheTop(last, target, asking(kind, range.low), reached);
  const easy = kind === 'reps' && last.easy;
  const step = kind === 'hold' ? HOLD_STEP_MS : easy ? 2 : 1;
  const aim = { ...sameAim(last, target), ...asking(kind, within(least + step, range)) };
  return { aim, reason: { code: 'reached', reached, easy } };
}

/** The suggestion after a session in which nothing fell short; null when there is nothing to choose. */
export function nextStep(last: LastResult, target: Target): Suggestion | null {
  if (last.setsDone < last.setsPlanned) {
    return same(last, target, { code: 'sets-left-out', done: last.setsDone, planned: last.setsPlanned });
  }
  if (!last.oneWeight && last.kg !== null) {
    return same(last, target, { code: 'one-weight', kg: last.kg });
  }
  if (last.hard) return same(last, target, { code: 'hard' });
  return more(last, target);
}
