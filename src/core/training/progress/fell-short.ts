import { HAIR_KG } from '../../owns/plates-for.ts';
import type { Aim } from '../../plan/aims.ts';
import { HOLD_STEP_MS, within } from '../../plan/choices.ts';
import { repsFor, strengthOf } from '../epley.ts';
import type { LastResult } from './last-result.ts';
import { lighter, movableKg } from './loads.ts';
import type { Missed } from './reason.ts';
import { asking, fewestReps, rangeOf, sameAim } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { withinReach } from './within-reach.ts';

/**
 * By how much a weight goes down: the tenth that coaches and lifters report for a lighter week or a stall (L. Bell et
 * al., "Integrating deloading into strength and physique sports training programmes", Sports Med Open 9:87, 2023).
 */
const STEP_DOWN = 0.1;
/** A load that is lighter by more than this trains much less, so reps are reduced first. */
const FAR_DOWN = 0.2;
/** A session that was this far below what was asked needs an easier way, not another try. */
const FAR_SHORT = 0.6;
/** After so many tries inside the range, the weight is too heavy to get to its end. */
const STALLED = 3;

const missedIn = ({ work: { kind, least, asked } }: LastResult): Missed =>
  kind === 'hold' ? { kind, ms: least, askedMs: asked } : { kind, reps: least, asked };

/**
 * An easier aim without a weight to reduce: fewer reps or seconds first, then one set less, then an easier way. With the
 * lightest weight there is, the reps go down to those that were reached, below the range too: nothing lighter can be
 * asked for, and the range is climbed to from there.
 */
function lessOfIt(last: LastResult, target: Target, times: number): Suggestion {
  const missed = missedIn(last);
  const same = sameAim(last, target);
  const { dose } = target;
  const was = last.work.kind === dose.kind ? last.work.asked : 0;
  const range = rangeOf(dose);
  const step = dose.kind === 'reps' ? Math.max(1, Math.round(was / 5)) : HOLD_STEP_MS;
  const less = Math.max(range.low, within(was, range) - step);
  if (less < was) {
    const aim = { ...same, ...asking(dose.kind, less) };
    return { aim, reason: { code: 'fell-short', missed, times, less: 'reps' } };
  }
  const isLoaded = movableKg(target, last.kg) !== null;
  if (!isLoaded && last.setsPlanned > target.sets.low) {
    const aim = { ...same, sets: last.setsPlanned - 1 };
    return { aim, reason: { code: 'fell-short', missed, times, less: 'sets' } };
  }
  const reached = isLoaded && last.work.kind === 'reps' ? Math.max(1, last.work.least) : was;
  const aim = reached < was ? { ...same, ...asking(dose.kind, reached) } : same;
  if (target.easier) return { aim, reason: { code: 'easier-way', missed, times, way: target.easier } };
  return { aim, reason: { code: 'fell-short', missed, times, less: reached < was ? 'reps' : 'nothing' } };
}

const isFarDown = ({ load }: Target, kg: number, to: number): boolean =>
  (load === 'band' || load === 'dumbbells' || load === 'stack') && to < kg * (1 - FAR_DOWN) - HAIR_KG;

/**
 * The reps that were reached, with the same weight, as long as they are enough to climb from: inside the range, on
 * the way back into it after a jump, and with any band. Null below that, where the lighter load is used.
 */
function fewerReps(last: LastResult, target: Target, times: number): Suggestion | null {
  const { work } = last;
  if (work.kind !== 'reps' || target.dose.kind !== 'reps' || work.least >= work.asked) return null;
  const { low } = target.dose.reps;
  const climbs = work.asked < low || target.load === 'band';
  if (work.least < (climbs ? fewestReps(low) : low)) return null;
  const aim = { ...sameAim(last, target), reps: work.least };
  return { aim, reason: { code: 'fell-short', missed: missedIn(last), times, less: 'reps' } };
}

/**
 * A tenth less weight, with the reps that were reached, or where the next lighter load is far down, those that are as
 * strong with it; an easier aim where nothing lighter can be built.
 */
export function stepDown(last: LastResult, target: Target, kg: number, times: number): Suggestion {
  const to = lighter(target, kg, STEP_DOWN);
  if (to >= kg) return lessOfIt(last, target, times);
  const { dose } = target;
  const { work } = last;
  const isFar = isFarDown(target, kg, to);
  const fewer = isFar ? fewerReps(last, target, times) : null;
  if (fewer) return fewer;
  const able = isFar ? Math.floor(repsFor(strengthOf(kg, work.least), to)) : work.least;
  const reps = dose.kind === 'reps' && work.kind === 'reps' ? within(able, dose.reps) : null;
  const aim = { ...sameAim(last, target), kg: to, ...(reps !== null && { reps }), slowerMs: 0 };
  return { aim, reason: { code: 'lighter', missed: missedIn(last), times, kg } };
}

/**
 * Whether a band was used whose colour was not logged: then the coach suggests a lighter band before an easier
 * exercise.
 */
const hasUnnamedBand = ({ kg, work }: LastResult, { load, owns }: Target): boolean =>
  load === 'band' && kg === null && work.kind === 'reps' && owns.bands.length > 1;

/** A person who asked for few reps came from the top of the range with the band before: see towardsNextBand(). */
function repsWithLighterBand(same: Aim, { dose }: Target): Aim {
  const { low, high } = rangeOf(dose);
  return { ...same, slowerMs: 0, ...((same.reps ?? low) < low && { reps: high }) };
}

/** The band before, with all the reps of the range; the easier aim of any stall where there is none. */
export function backToLighterBand(last: LastResult, target: Target, times: number): Suggestion {
  const missed = missedIn(last);
  const aim = repsWithLighterBand(sameAim(last, target), target);
  if (hasUnnamedBand(last, target))
    return { aim, reason: { code: 'fell-short', missed, times, less: 'band' } };
  const kg = movableKg(target, last.kg);
  const to = kg === null ? null : lighter(target, kg, STEP_DOWN);
  if (kg === null || to === null || to >= kg) return afterShort(last, target, times);
  return { aim: { ...aim, kg: to }, reason: { code: 'lighter', missed, times, kg } };
}

/**
 * The suggestion after `times` sessions in a row that fell short. Once: the same again. Twice: the same inside the range,
 * a step down below it. Three times: a step down.
 */
export function afterShort(last: LastResult, target: Target, times: number): Suggestion {
  const missed = missedIn(last);
  const same = withinReach(sameAim(last, target), last, target);
  // Of the few reps that a stronger band begins with, one bad day takes a large share.
  const isBegun = target.load === 'band' && last.work.asked < rangeOf(target.dose).low;
  const isFar = last.share <= FAR_SHORT && !isBegun;
  if (hasUnnamedBand(last, target) && times < STALLED && (isFar || times > 1)) {
    const fewer = isFar ? null : fewerReps(last, target, times);
    return fewer ?? backToLighterBand(last, target, times);
  }
  if (times < 2 && isFar && target.easier) {
    return { aim: same, reason: { code: 'easier-way', missed, times, way: target.easier } };
  }
  const inRange = last.work.least >= rangeOf(target.dose).low;
  if (times < 2 || (times < STALLED && inRange)) {
    return { aim: same, reason: { code: 'fell-short', missed, times, less: 'nothing' } };
  }
  const kg = movableKg(target, last.kg);
  return kg === null ? lessOfIt(last, target, times) : stepDown(last, target, kg, times);
}
