import type { Aim } from '../../plan/aims.ts';
import type { NumberRange } from '../../routine/routine.ts';
import type { LastResult } from './last-result.ts';
import type { Target } from './suggestion.ts';

/** A routine may have been rewritten since: what was asked then counts only inside the ranges of now. */
export const within = (value: number, { low, high }: NumberRange): number =>
  Math.min(high, Math.max(low, value));

/** How much longer a rep was lowered than its author says. */
export function slowerBy(last: LastResult, { dose }: Target): number {
  const tempo = dose.kind === 'reps' ? dose.tempo : null;
  return tempo && last.askedLowerMs > 0 ? Math.max(0, last.askedLowerMs - tempo.lowerMs) : 0;
}

/** What was done last time, where that was more than asked: what a person who wants no change stays with. */
export function stayAim(last: LastResult, target: Target): Aim {
  const same = sameAim(last, target);
  const { dose } = target;
  return {
    ...same,
    reps:
      dose.kind === 'reps' && same.reps !== null
        ? Math.max(same.reps, within(last.reps ?? 0, dose.reps))
        : same.reps,
    holdMs:
      dose.kind === 'hold' && same.holdMs !== null
        ? Math.max(same.holdMs, within(last.holdMs ?? 0, dose.ms))
        : same.holdMs,
  };
}

/** What was asked last time, with the weight that was used. */
export function sameAim(last: LastResult, target: Target): Aim {
  const { dose, sets } = target;
  return {
    sets: within(last.setsPlanned, sets) > sets.low ? within(last.setsPlanned, sets) : null,
    reps: dose.kind === 'reps' && last.askedReps !== null ? within(last.askedReps, dose.reps) : null,
    holdMs: dose.kind === 'hold' && last.askedHoldMs !== null ? within(last.askedHoldMs, dose.ms) : null,
    kg: last.kg,
    slowerMs: slowerBy(last, target),
  };
}
