import { withSets } from '../plan/edit/change-sets.ts';
import { withPutOff } from '../plan/edit/put-off.ts';
import { withSwap } from '../plan/edit/swap-slot.ts';
import { isWork, type Plan } from '../plan/plan.ts';
import { setKey } from '../plan/set-key.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { ActiveState } from './session.ts';
import { workAhead } from './views.ts';

/** What the `swap` command takes: a plan, and where one stands in it. */
export interface PlanChange {
  readonly plan: Plan;
  readonly step: number;
}

/** The same place in another plan: the very step, else the set one is in or on the way to, on the same side if it has one. */
function placeIn(next: Plan, plan: Plan, index: number): number {
  const exact = next.steps.findIndex((step) => step.id === plan.steps[index]?.id);
  if (exact >= 0) return exact;
  const ahead = workAhead(plan, index)?.set;
  const sameSet = next.steps.flatMap((step, i) =>
    ahead && isWork(step) && setKey(step.set) === setKey(ahead) ? [{ i, side: step.set.side }] : [],
  );
  const place = sameSet.find(({ side }) => side === ahead?.side) ?? sameSet[0];
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
