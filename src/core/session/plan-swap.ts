import { compilePlan } from '../plan/compile-plan.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { ActiveState } from './session.ts';

const isWork = (step: Step) => step.kind === 'work';

/** The same place in another plan: the very step, else the set one is in or on the way to, on the same side if it has one. */
function placeIn(next: Plan, plan: Plan, index: number): number {
  const exact = next.steps.findIndex((step) => step.id === plan.steps[index]?.id);
  if (exact >= 0) return exact;
  const ahead = plan.steps.slice(index).find(isWork);
  const sameSet = next.steps.flatMap((step, i) =>
    step.kind === 'work' &&
    ahead?.kind === 'work' &&
    step.set.slot === ahead.set.slot &&
    step.set.set === ahead.set.set
      ? [{ i, side: step.set.side }]
      : [],
  );
  const side = ahead?.kind === 'work' ? ahead.set.side : null;
  const place = sameSet.find((each) => each.side === side) ?? sameSet[0];
  return place?.i ?? Math.min(index, next.steps.length - 1);
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
  return { plan: next, step: placeIn(next, plan, state.step) };
}
