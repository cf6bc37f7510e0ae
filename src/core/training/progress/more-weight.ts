import { within } from '../../plan/choices.ts';
import { repsFor, strengthOf } from '../epley.ts';
import type { LastResult } from './last-result.ts';
import { heavier } from './loads.ts';
import { towardsNextBand } from './next-band.ts';
import type { Reached } from './reason.ts';
import { asking, doneAim, fewestReps, MOST_BEYOND, rangeOf } from './same-aim.ts';
import { slowerMs } from './slower.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { harderWay, moreSets } from './without-weight.ts';

/**
 * A weight goes up by two to ten percent at a time (American College of Sports Medicine, "Progression models in
 * resistance training for healthy adults", Med Sci Sports Exerc 41(3), 2009).
 */
const MOST_MORE = 0.1;
/** A grown body, for comparing sets in which it is lifted too; what it weighs is never asked. */
const BODY_KG = 70;

/** The body is lifted too where it hangs, and what helps it is below zero. */
const lifted = ({ load }: Target, kg: number): number =>
  load === 'assistance' || load === 'body' ? Math.max(1, BODY_KG + kg) : kg;

/**
 * The next weight. `from` and `to`: all that is lifted, body included; `most`: the reps with it that are a tenth above
 * what was done.
 */
interface Next {
  readonly kg: number;
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly most: number;
}

/** More reps than the range has, where a few more allow the jump to the next weight. */
function beyondRange(
  last: LastResult,
  target: Target,
  { from, to }: Next,
  reached: Reached,
): Suggestion | null {
  const { low, high } = rangeOf(target.dose);
  const enough = Math.ceil(repsFor(strengthOf(to, fewestReps(low)) / (1 + MOST_MORE), from));
  const reps = last.work.least + 1;
  if (enough > high + MOST_BEYOND || reps > enough) return null;
  return { aim: { ...doneAim(last, target), reps }, reason: { code: 'more-reps', reached, easy: false } };
}

/** The step is too large for the reps done: what is asked for instead, from the least change to the largest. */
function tooFar(last: LastResult, target: Target, next: Next, reached: Reached): Suggestion | null {
  const same = doneAim(last, target);
  const slower = slowerMs(last, target);
  const range = rangeOf(target.dose);
  const { kind, least } = last.work;
  if (slower !== null) {
    return {
      aim: { ...same, ...asking(kind, within(least, range)), slowerMs: slower },
      reason: { code: 'slower', reached, step: { kg: next.kg, share: next.share }, slowerMs: slower },
    };
  }
  if (next.most >= fewestReps(range.low)) {
    const aim = { ...same, ...asking(kind, Math.min(range.low, next.most)), kg: next.kg, slowerMs: 0 };
    return { aim, reason: { code: 'more-weight', reached } };
  }
  return (
    beyondRange(last, target, next, reached) ??
    moreSets(last, target, reached) ?? {
      aim: same,
      reason: { code: 'same', why: 'too-far', reached, kg: next.kg, share: next.share },
    }
  );
}

/**
 * The end of the range with the weight `kg`: the smallest useful step up, and the reps that show the same strength with
 * it. A step of more than a tenth is taken when the reps left in reserve allow it, and otherwise prepared by slower reps.
 */
export function moreWeight(
  last: LastResult,
  target: Target,
  kg: number,
  reached: Reached,
): Suggestion | null {
  const next = heavier(target, kg);
  const same = doneAim(last, target);
  const { low, high } = rangeOf(target.dose);
  if (target.load === 'assistance' && kg < 0 && next >= 0) {
    const aim = { ...same, ...asking(last.work.kind, low), kg: 0, slowerMs: 0 };
    if (!target.harder) return { aim, reason: { code: 'more-weight', reached } };
    return { aim, reason: { code: 'harder-way', reached, way: target.harder, withoutHelp: true } };
  }
  if (next <= kg) return moreSets(last, target, reached) ?? harderWay(last, target, reached);
  if (target.dose.kind === 'hold' || last.work.kind === 'hold') {
    return { aim: { ...same, ...asking('hold', low), kg: next }, reason: { code: 'more-weight', reached } };
  }
  const { least } = last.work;
  const from = lifted(target, kg);
  const to = lifted(target, next);
  const share = (to - from) / from;
  if (target.load === 'band') return towardsNextBand(last, target, reached, { kg: next, share });
  const strength = strengthOf(from, least);
  const most = Math.floor(repsFor((1 + MOST_MORE) * strength, to));
  const isFar = share > MOST_MORE;
  const alike = isFar
    ? Math.floor(repsFor(strengthOf(from, least + last.reserve), to))
    : Math.round(repsFor(strength, to));
  const reps = Math.min(alike, most);
  const fewest = isFar && last.reserve > 0 ? fewestReps(low) : low;
  if (isFar ? reps < fewest : most < low) {
    return tooFar(last, target, { kg: next, from, to, share, most }, reached);
  }
  const aim = { ...same, reps: within(reps, { low: fewest, high }), kg: next, slowerMs: 0 };
  return { aim, reason: { code: 'more-weight', reached } };
}
