import { isCare, PURPOSES_IN_ORDER } from '../../routine/purpose.ts';
import type { FitSlot } from './fit-block.ts';
import type { FitState } from './fit-state.ts';

/** A slot that could be left out to save time. */
export interface Droppable {
  readonly slot: string;
  readonly name: string;
}

/**
 * The slots to leave out, beyond the optional ones, to get down to `limitMs`: small muscles before large lifts, the
 * last first, returned in the order of the routine. One exercise always stays. Empty when that would not be enough.
 */
export function couldDrop(state: FitState, limitMs: number): readonly Droppable[] {
  const candidates = PURPOSES_IN_ORDER.filter((purpose) => !isCare(purpose)).flatMap((purpose) =>
    state.blocks
      .filter((block) => block.purpose === purpose)
      .toReversed()
      .flatMap((block) => block.slots.toReversed().map((slot) => ({ block, slot })))
      .filter(({ slot }) => !slot.leftOut),
  );
  const drops: FitSlot[] = [];
  for (const { block, slot } of candidates.slice(0, -1)) {
    state.apply({ kind: 'leave-out', block, slot });
    drops.push(slot);
    if (state.totalMs() > limitMs) continue;
    const inOrder = state.blocks.flatMap((each) => each.slots.filter((one) => drops.includes(one)));
    return inOrder.map(({ id, exercise }) => ({ slot: id, name: exercise.name }));
  }
  return [];
}
