import type { LeftOutSlot, PlanSlot } from '../../core/plan/plan.ts';
import { type Candidate, swapCandidates } from '../../core/plan/swap-candidates.ts';
import type { Equipment } from '../../core/routine/equipment.ts';
import { isCare } from '../../core/routine/purpose.ts';
import { useLibrary } from '../app-context.ts';

/** The exercises that could fill a slot of a routine, the best first. */
export function useSwapCandidates(
  routine: string,
  slot: PlanSlot | LeftOutSlot,
  equipment: readonly Equipment[],
): readonly Candidate[] {
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const coaching = useLibrary((view) => view.coaching);
  const block = routines
    .find(({ id }) => id === routine)
    ?.blocks.find(({ slots }) => slots.some(({ id }) => id === slot.id));
  const file = block?.slots.find(({ id }) => id === slot.id);
  if (!block || !file) return [];
  const { candidates } = slot;
  const ways = [candidates[0] ?? '', slot.exercise].flatMap((id) => {
    const { easier, harder } = coaching?.get(id) ?? {};
    return [easier, harder].flatMap((way) => way?.exercise ?? []);
  });
  const dose = 'dose' in slot ? slot.dose : file.dose;
  return swapCandidates({ candidates, dose }, isCare(block.purpose), routines, exercises, equipment, ways);
}
