import { smallestLoad } from '../../owns/loads.ts';
import type { Aim } from '../../plan/aims.ts';
import { HOLD_STEP_MS, within } from '../../plan/choices.ts';
import type { LastResult } from './last-result.ts';
import { towardsUnknownBand } from './next-band.ts';
import type { Reached } from './reason.ts';
import { asking, doneAim, rangeOf } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';

/** Exercises that always have a weight with a number on it, so that a person can be asked for it. */
const HAS_NUMBER: readonly Target['load'][] = ['barbell', 'dumbbells', 'stack'];

/** Another set, with so much in each that the sets together ask for no less than before: 3 × 10 → 4 × 8; else null. */
export function moreSets(last: LastResult, target: Target, reached: Reached): Suggestion | null {
  const sets = last.setsPlanned + 1;
  if (sets > target.sets.high) return null;
  const { kind, least } = last.work;
  const unit = kind === 'hold' ? HOLD_STEP_MS : (target.repStep ?? 1);
  const done = last.setsPlanned * least;
  const each = within(Math.ceil(done / sets / unit) * unit, rangeOf(target.dose));
  // Where more was done than the range has, one set more can still be less in all.
  if (sets * each < done) return null;
  const aim: Aim = { ...doneAim(last, target), ...asking(kind, each), sets };
  return { aim, reason: { code: 'more-sets', reached } };
}

/**
 * The suggestion at the upper end of the routine's range: the harder way of the exercise, or the same again where it has
 * none. Null where the routine gives one value instead of a range, unless the person does an easier way and can go back.
 */
export function harderWay(
  last: LastResult,
  target: Target,
  reached: Reached,
  withoutHelp = false,
): Suggestion | null {
  const { sets, harder, dose } = target;
  const range = rangeOf(dose);
  if (range.low === range.high && sets.low === sets.high && !harder?.back) return null;
  const aim = doneAim(last, target);
  if (!harder) return { aim, reason: { code: 'same', why: 'top', reached } };
  return { aim, reason: { code: 'harder-way', reached, way: harder, withoutHelp } };
}

/** The smallest load on a belt, at the low end, where the body can carry one; else null. */
export function firstLoad(last: LastResult, target: Target, reached: Reached): Suggestion | null {
  const kg = target.load === 'body' && target.dose.kind === 'reps' ? smallestLoad(target) : null;
  if (kg === null) return null;
  const aim = { ...doneAim(last, target), ...asking('reps', rangeOf(target.dose).low), sets: null, kg };
  return { aim, reason: { code: 'more-weight', reached } };
}

/**
 * The end of the range without a weight that could go up: another set, then a harder way (C. Kotarsky et al., "Effect of
 * progressive calisthenic push-up training on muscle strength and thickness", J Strength Cond Res 32(3), 2018: harder
 * ways built as much as a heavier bar). Where the body can carry more, the smallest load comes before a harder way.
 */
export function withoutWeight(last: LastResult, target: Target, reached: Reached): Suggestion | null {
  if (HAS_NUMBER.includes(target.load) && target.dose.kind === 'reps') {
    return { aim: doneAim(last, target), reason: { code: 'same', why: 'weight-unknown', reached } };
  }
  return (
    towardsUnknownBand(last, target, reached) ??
    moreSets(last, target, reached) ??
    firstLoad(last, target, reached) ??
    harderWay(last, target, reached)
  );
}
