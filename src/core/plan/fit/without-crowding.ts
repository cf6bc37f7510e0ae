import { patternOf } from '../../routine/pattern.ts';
import type { FitSlot } from './fit-block.ts';

/** So many lifts of one movement in a row are too many. */
const CROWD = 3;

/** How many lifts in a row, from a place on in one direction, have the movement of the first. */
function runFrom(slots: readonly FitSlot[], at: number, by: 1 | -1): number {
  const movementAt = (i: number) => (slots[i] ? patternOf(slots[i].exercise) : null);
  const movement = movementAt(at);
  if (movement === null) return 0;
  let length = 0;
  while (movementAt(at + by * length) === movement) length += 1;
  return length;
}

/** Whether three lifts of one movement would follow each other without the slot at a place. */
function crowds(slots: readonly FitSlot[], at: number): boolean {
  const [before, after] = [slots[at - 1], slots[at + 1]];
  if (!before || !after || patternOf(before.exercise) !== patternOf(after.exercise)) return false;
  if (patternOf(before.exercise) === patternOf(slots[at]?.exercise ?? before.exercise)) return false;
  return runFrom(slots, at - 1, -1) + runFrom(slots, at + 1, 1) >= CROWD;
}

/**
 * The order in which slots are left out, changed so that no three lifts of one movement come to follow each other: the
 * next slot in the order then goes first, if there is one. A third row in a row adds mostly fatigue; a pull in another
 * direction adds something new (W. Kassiano et al., "Does varying resistance exercises promote superior muscle
 * hypertrophy and strength gains? A systematic review", J Strength Cond Res 36(6), 2022). `slots` are in session order.
 */
export function withoutCrowding<L extends { readonly slot: FitSlot }>(
  inOrder: readonly L[],
  slots: readonly FitSlot[],
): readonly L[] {
  const left = [...slots];
  const waiting = [...inOrder];
  const ordered: L[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ slot }) => !crowds(left, left.indexOf(slot)));
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (!next) break;
    left.splice(left.indexOf(next.slot), 1);
    ordered.push(next);
  }
  return ordered;
}
