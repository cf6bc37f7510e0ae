import type { Plan, SetDose, WorkStep } from '../plan.ts';
import { planOfTurns } from './plan-of-turns.ts';
import { reachOf } from './reach.ts';

/** How the sets still to come are made easier: another weight, a shorter hold, or another way to do them (`cue`). */
export type Ease =
  | { readonly kind: 'kg'; readonly kg: number }
  | { readonly kind: 'hold'; readonly ms: number }
  | { readonly kind: 'cue'; readonly cue: string };

function easedDose(dose: SetDose, ease: Ease, from: number): SetDose {
  if (ease.kind === 'kg') return { ...dose, kg: ease.kg, kgFrom: from };
  return ease.kind === 'hold' && dose.kind === 'hold' ? { ...dose, ms: ease.ms } : dose;
}

function easedStep(step: WorkStep, ease: Ease, from: number): WorkStep {
  const dose = easedDose(step.set.dose, ease, from);
  const cue = ease.kind === 'cue' ? ease.cue : step.cue;
  const timing = dose.kind === 'hold' ? ({ kind: 'timed', ms: dose.ms } as const) : step.timing;
  return { ...step, cue, timing, set: { ...step.set, dose } };
}

/** How many sets of a slot begin after the step `index`. */
export function setsToCome(plan: Plan, index: number, slot: string): number {
  const { turns, from, begun } = reachOf(plan, index);
  return turns.slice(from + (begun ? 1 : 0)).filter((turn) => turn.slot === slot).length;
}

/** Makes the sets of a slot that begin after the step `index` easier. The set under way is not interrupted. */
export function withEase(plan: Plan, index: number, slot: string, ease: Ease): Plan {
  const { opening, turns, from, begun, here } = reachOf(plan, index);
  const first = turns.findIndex((turn, i) => turn.slot === slot && i >= from + (begun ? 1 : 0));
  const set = turns[first]?.set;
  if (set === undefined) return plan;
  const eased = turns.map((turn, i) =>
    turn.slot === slot && i >= first
      ? {
          ...turn,
          work: turn.work.map((step) => (step.kind === 'work' ? easedStep(step, ease, set) : step)),
        }
      : turn,
  );
  return planOfTurns(plan, { opening, turns: eased }, [], here);
}
