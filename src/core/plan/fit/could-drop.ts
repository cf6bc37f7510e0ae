import { isCare, PURPOSES_IN_ORDER } from '../../routine/purpose.ts';
import type { FitBlock } from './fit-block.ts';
import type { FitState } from './fit-state.ts';
import { inDropOrder, type Leaving } from './ladder.ts';

/** A slot that could be left out to save time. */
export interface Droppable {
  readonly slot: string;
  readonly name: string;
}

/** Slots that the author gives an order come first, then small muscles before large lifts, the last first. */
function candidatesIn(blocks: readonly FitBlock[]): Leaving[] {
  const main = PURPOSES_IN_ORDER.filter((purpose) => !isCare(purpose)).flatMap((purpose) =>
    inDropOrder(blocks.filter((block) => block.purpose === purpose)),
  );
  return main
    .filter(({ slot }) => !slot.leftOut)
    .toSorted(({ slot: a }, { slot: b }) => (a.dropOrder === b.dropOrder ? 0 : a.dropOrder - b.dropOrder));
}

/**
 * The slots to leave out, beyond the optional ones, to get down to `limitMs`, returned in the order of the routine. One
 * exercise always stays. Empty when that would not be enough.
 */
export function couldDrop(state: FitState, limitMs: number): readonly Droppable[] {
  const drops: Leaving[] = [];
  for (const move of candidatesIn(state.blocks).slice(0, -1)) {
    state.apply(move);
    drops.push(move);
    if (state.totalMs() <= limitMs) break;
  }
  if (state.totalMs() > limitMs) return [];
  // What was dropped last may have made room for something that matters more than the rest.
  const gone = new Set(drops.map(({ slot }) => slot));
  for (const move of drops.toReversed()) {
    state.undo(move);
    if (state.totalMs() <= limitMs) gone.delete(move.slot);
    else state.apply(move);
  }
  return state.blocks.flatMap(({ slots }) =>
    slots.filter((slot) => gone.has(slot)).map(({ id, exercise }) => ({ slot: id, name: exercise.name })),
  );
}
