import { isCare } from '../routine/purpose.ts';
import type { ExerciseBook, Routine, Slot } from '../routine/routine.ts';
import { type Filling, fillingOf, isAtHand, type Kit } from './filling.ts';

/** The exercise of a slot, regardless of the other slots: the person's wish, or the author's first choice. */
function ownOf(slot: Slot, book: ExerciseBook, kit: Kit): string | null {
  const wished = kit.swaps[slot.id];
  if (wished !== undefined && book.has(wished)) return wished;
  return isAtHand(book, kit, slot.exercise) ? slot.exercise : null;
}

/**
 * The exercises of all slots of a routine, by slot. Where equipment is missing, a slot gets an exercise that no other
 * training slot has, if the author names one: the same exercise twice is less than the author meant. Warm-ups and
 * stretches may be done twice.
 */
export function fillingsOf(
  { blocks }: Pick<Routine, 'blocks'>,
  book: ExerciseBook,
  kit: Kit,
): ReadonlyMap<string, Filling | null> {
  const training = blocks.flatMap(({ purpose, slots }) => (isCare(purpose) ? [] : slots));
  const own = new Map(training.map((slot) => [slot.id, ownOf(slot, book, kit)]));
  const taken = new Set([...own.values()].filter((id) => id !== null));
  const fillings = new Map<string, Filling | null>();
  for (const slot of blocks.flatMap(({ slots }) => slots)) {
    const isOpen = own.get(slot.id) === null;
    const filling = fillingOf(slot, book, kit, isOpen ? taken : undefined);
    if (isOpen && filling) taken.add(filling.exercise.id);
    fillings.set(slot.id, filling);
  }
  return fillings;
}
