import { withSets } from '../plan/edit/change-sets.ts';
import { withLoad } from '../plan/edit/load-slot.ts';
import type { PlanChange } from '../plan/edit/put-off.ts';
import { withSwap } from '../plan/edit/swap-slot.ts';
import { isGap, isLead, isWork, type Plan, setKey } from '../plan/plan.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { ActiveState } from './session.ts';
import { workAhead } from './views.ts';

/** The first step that leads up to a set; -1 when the set begins at once. */
const leadTo = (plan: Plan, set: string): number =>
  plan.steps.findIndex((step) => isLead(step) && setKey(step.set) === set);

/** Whether another exercise takes the place of the one under way. */
const isNew = (next: Plan, plan: Plan, index: number): boolean => {
  const ahead = workAhead(plan, index)?.set;
  return next.steps.some(
    (step) =>
      isWork(step) && ahead && setKey(step.set) === setKey(ahead) && step.set.exercise !== ahead.exercise,
  );
};

/** Finds a step in another plan: by its id, else by the set under way or ahead, on the same side if possible. */
function placeIn(next: Plan, plan: Plan, index: number): number {
  const here = plan.steps[index];
  const lead = here && here.kind !== 'prepare' && !isGap(here) ? leadTo(next, setKey(here.set)) : -1;
  // Another exercise is set up before its first set, though the set under way has the same place.
  if (lead >= 0 && isNew(next, plan, index)) return lead;
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

/** Changes the exercise of a slot for the rest of a session ("machine taken"). Sets that are over stay. */
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

/** Changes the number of sets of a slot for the rest of a session. The set under way is not interrupted. */
export const planSets = (plan: Plan, state: ActiveState, slot: string, sets: number): PlanChange =>
  changed(withSets(plan, state.step, slot, sets), plan, state);

/** Changes the weight of a slot for the rest of a session, and the ramp-ups to it. */
export const planLoad = (
  plan: Plan,
  state: ActiveState,
  slot: string,
  kg: number,
  rampKg: readonly number[],
): PlanChange => changed(withLoad(plan, state.step, slot, kg, rampKg), plan, state);
