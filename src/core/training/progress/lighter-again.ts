import { within } from '../../plan/choices.ts';
import type { LastResult } from './last-result.ts';
import { lighter, movableKg } from './loads.ts';
import { HOLD_STEP_MS } from './next-step.ts';
import type { Missed } from './reason.ts';
import { asking, rangeOf, sameAim } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';

/**
 * By how much a weight goes down: the tenth that coaches and lifters report for a lighter week or a stall (L. Bell et
 * al., "Integrating deloading into strength and physique sports training programmes", Sports Med Open 9:87, 2023);
 * twice that after eight weeks, when adaptations have begun to be lost (I. Mujika and S. Padilla, "Detraining: loss of
 * training-induced physiological and performance adaptations", Sports Med 30, 2000).
 */
const STEP_DOWN = 0.1;
export const LONG_AWAY = { weeks: 8, share: 0.2 };

type Why =
  | { readonly kind: 'away'; readonly weeks: number }
  | { readonly kind: 'missed'; readonly times: number };

const missedIn = ({ work: { kind, least, asked } }: LastResult): Missed =>
  kind === 'hold' ? { kind, ms: least, askedMs: asked } : { kind, reps: least, asked };

/** An easier aim without a weight to reduce: fewer reps or seconds first, then one set less. */
function lessOfIt(last: LastResult, target: Target, times: number): Suggestion {
  const missed = missedIn(last);
  const same = sameAim(last, target);
  const { dose } = target;
  const was = last.work.kind === dose.kind ? last.work.asked : 0;
  const range = rangeOf(dose);
  const step = dose.kind === 'reps' ? Math.max(1, Math.round(was / 5)) : HOLD_STEP_MS;
  const less = Math.max(range.low, within(was, range) - step);
  if (less < was) {
    return { aim: { ...same, ...asking(dose.kind, less) }, reason: { code: 'little-less', missed, times } };
  }
  if (last.setsPlanned > target.sets.low) {
    const aim = { ...same, sets: last.setsPlanned - 1 };
    return { aim, reason: { code: 'one-set-less', missed, times } };
  }
  return { aim: same, reason: { code: 'low-end', missed, times, easier: target.easier } };
}

/** The suggestion after sessions that fell short, or after weeks without one. */
export function lighterAgain(last: LastResult, target: Target, why: Why): Suggestion {
  const same = sameAim(last, target);
  const { dose } = target;
  if (why.kind === 'missed' && why.times < 2) {
    return { aim: same, reason: { code: 'missed-once', missed: missedIn(last) } };
  }
  const loaded = movableKg(target, last.kg);
  if (why.kind === 'missed') {
    const { times } = why;
    if (loaded === null) return lessOfIt(last, target, times);
    const kg = lighter(target, loaded, STEP_DOWN);
    if (kg >= loaded) return lessOfIt(last, target, times);
    const { work } = last;
    const reps = dose.kind === 'reps' && work.kind === 'reps' ? within(work.least, dose.reps) : null;
    return {
      aim: { ...same, kg, ...(reps !== null && { reps }), slowerMs: 0 },
      reason: { code: 'step-down', missed: missedIn(last), times, kg: loaded },
    };
  }
  const share = why.weeks >= LONG_AWAY.weeks ? LONG_AWAY.share : STEP_DOWN;
  const kg = loaded === null ? last.kg : lighter(target, loaded, share);
  return {
    aim: { ...same, ...asking(dose.kind, rangeOf(dose).low), kg, sets: null, slowerMs: 0 },
    reason: { code: 'away', weeks: why.weeks },
  };
}
