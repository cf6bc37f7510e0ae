import { withSets } from '../plan/edit/change-sets.ts';
import { withPutOff } from '../plan/edit/put-off.ts';
import { withSwap } from '../plan/edit/swap-slot.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { ActiveState } from './session.ts';

/** What the `swap` command takes: a plan, and where one stands in it. */
export interface PlanChange {
  readonly plan: Plan;
  readonly step: number;
}

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

const changed = (next: Plan, plan: Plan, { step }: ActiveState): PlanChange => ({
  plan: next,
  step: placeIn(next, plan, step),
});

/** Plans the rest of a session with another exercise in one slot ("machine taken"). Sets that are over stay. */
export function planSwap(
  routine: Routine,
  exercises: ExerciseBook,
  plan: Plan,
  state: ActiveState,
  slot: string,
  exercise: string,
): PlanChange {
  return changed(withSwap(plan, state.step, routine, exercises, slot, exercise), plan, state);
}

/** Plans the rest of a session with so many sets of a slot. What one is in goes on. */
export const planSets = (plan: Plan, state: ActiveState, slot: string, sets: number): PlanChange =>
  changed(withSets(plan, state.step, slot, sets), plan, state);

/** Puts what is left of a slot off to the end of its block; null where it is there already. */
export const planPutOff = (plan: Plan, state: ActiveState, slot: string): PlanChange | null =>
  withPutOff(plan, state.step, slot);
