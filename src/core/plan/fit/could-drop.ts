import { isCare, PURPOSES_IN_ORDER } from '../../routine/purpose.ts';
import type { FitSlot } from './fit-block.ts';
import type { FitState } from './fit-state.ts';

/** A slot whose leaving would make room. */
export interface Droppable {
  readonly slot: string;
  readonly name: string;
}

const dropped = ({ id, exercise }: FitSlot): Droppable => ({ slot: id, name: exercise.name });

/**
 * What to leave out beyond what is optional to get down to `limitMs`, in the order of the routine: small muscles
 * before large lifts, last first, and one exercise always stays. None when even that would not do.
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
    return state.blocks.flatMap((each) => each.slots.filter((one) => drops.includes(one)).map(dropped));
  }
  return [];
}
