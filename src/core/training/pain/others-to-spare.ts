import { withDropped } from '../../plan/edit/drop-slot.ts';
import { setsToCome } from '../../plan/edit/ease-slot.ts';
import type { PlanChange } from '../../plan/edit/put-off.ts';
import { type Plan, type PlanSlot, plannedIn } from '../../plan/plan.ts';
import { isCare, type Purpose } from '../../routine/purpose.ts';
import type { ExerciseBook } from '../../routine/routine.ts';
import type { PainPlace } from '../../session/pain.ts';
import { loadsPlace } from './loads-place.ts';

export type SlotNamed = Pick<PlanSlot, 'id' | 'exercise' | 'name'>;

type Row = SlotNamed & { readonly purpose: Purpose };

/**
 * The rows that load a place that hurts, except the exercise it was reported in. Warm-ups and stretches are gentle
 * enough.
 */
export const slotsLoading = (
  rows: readonly Row[],
  place: PainPlace,
  hurting: string,
  exercises: ExerciseBook,
): readonly SlotNamed[] =>
  rows.filter(({ exercise, purpose }) => {
    const known = exercises.get(exercise);
    return exercise !== hurting && known && !isCare(purpose) && loadsPlace(known, place);
  });

/** Those rows of a plan that are still to come after the step `index`. */
export function othersToSpare(
  plan: Plan,
  index: number,
  ...of: [place: PainPlace, hurting: string, exercises: ExerciseBook]
): readonly SlotNamed[] {
  const rows = plan.blocks.flatMap((block) =>
    plannedIn(block).map((slot) => ({ ...slot, purpose: block.purpose })),
  );
  return slotsLoading(rows, ...of).filter(({ id }) => setsToCome(plan, index, id) > 0);
}

/**
 * Leaves out what is still to come of these slots. The last slot to come stays: only the person ends a session early.
 */
export const withAllDropped = (change: PlanChange, slots: readonly Pick<SlotNamed, 'id'>[]): PlanChange =>
  slots.reduce((now, { id }) => withDropped(now.plan, now.step, id) ?? now, change);
