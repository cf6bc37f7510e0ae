import { compilePlan } from '../plan/compile-plan.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { ActiveState } from './session.ts';

/** The same place in another plan: the very step, else the work of the same set, else the nearest number. */
function placeIn(next: Plan, here: Step | undefined, index: number): number {
  const exact = next.steps.findIndex((step) => step.id === here?.id);
  if (exact >= 0) return exact;
  const set = here?.kind === 'work' ? `${here.set.slot}/${here.set.set}/` : null;
  const same = next.steps.findIndex(
    (step) => set !== null && step.kind === 'work' && step.id.startsWith(set),
  );
  return same >= 0 ? same : Math.min(index, next.steps.length - 1);
}

/**
 * Plans the rest of a session with another exercise in one slot ("machine taken"). Gives what the `swap` command
 * takes; what was done so far stays on record.
 */
export function planSwap(
  routine: Routine,
  exercises: ExerciseBook,
  plan: Plan,
  state: ActiveState,
  slot: string,
  exercise: string,
): { readonly plan: Plan; readonly step: number } {
  const swaps = { ...plan.choices.swaps, [slot]: exercise };
  const next = compilePlan(routine, exercises, { ...plan.choices, swaps });
  return { plan: next, step: placeIn(next, plan.steps[state.step], state.step) };
}
