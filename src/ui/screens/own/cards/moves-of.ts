import { cardsOf, slotsOf } from '../../../../authoring/text/cards-of.ts';
import {
  copyBlock,
  copySlot,
  moveBlock,
  moveSlot,
  moveSlotInto,
  removeBlock,
  removeSlot,
} from '../../../../authoring/text/edit-cards.ts';
import type { Placed } from '../../../../authoring/text/edit-lines.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import type { SlotPlace } from './drag/drop-place.ts';
import { blockName, type Edits, nameOf, slotAt } from './edits.ts';

/** What can be done with a slot or a block. Null where there is no such place. */
export interface Moves {
  readonly name: string;
  readonly isBlock: boolean;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  readonly copy: () => void;
  readonly remove: () => void;
  /** Moves a slot to the end of the block at this line. */
  readonly toBlock: (from: number) => void;
  /** Moves a slot into a block, or a block to the place of that one. */
  readonly drop: (place: SlotPlace) => void;
}

/**
 * Where something is now: its line, null when it is gone, and the place of its block. `was`: the place from which a block
 * was moved; null where the blocks stay.
 */
export type OnMoved = (index: number | null, block: number, was: number | null) => void;

/** Where the block at `place` stands once the block at `from` has moved to `to`. */
export function placeAfter(place: number, from: number, to: number): number {
  if (place === from) return to;
  const without = place > from ? place - 1 : place;
  return without >= to ? without + 1 : without;
}

/** The moves of what is at a line; null if there is nothing. Each says aloud what it did. */
export function movesOf(edits: Edits, index: number, onMoved: OnMoved): Moves | null {
  const { reading, cards, put, say } = edits;
  const { tree, known } = reading;
  const b = cards.blocks.findIndex(({ from }) => from === index);
  const found = slotAt(edits, index);
  const block = cards.blocks[b];
  const isBlock = !found && block !== undefined;
  if (!found && !block) return null;
  const name = found ? nameOf(edits, index) : block ? blockName(block) : '';
  const place = ({ tree: next, index: at }: Placed, what: string, words?: string) => {
    const { blocks } = cardsOf(next);
    const into = blocks.findIndex(
      (each) => each.from === at || slotsOf(each).some((slot) => slot.index === at),
    );
    const home = blocks[into];
    put(next, { what: editorWords.changed(name, what) });
    onMoved(at, into, isBlock && blocks.length === cards.blocks.length ? b : null);
    if (words !== undefined || !home) say(words ?? '');
    else if (isBlock) say(editorWords.blockMoved(name, into + 1, blocks.length));
    else {
      const slots = slotsOf(home);
      const at1 = slots.findIndex((slot) => slot.index === at) + 1;
      say(editorWords.movedTo(name, at1, slots.length, blockName(home)));
    }
  };
  const step = (by: 1 | -1, what: string) => {
    const next = found ? moveSlot(tree, found.slot, by, known) : moveBlock(tree, b, b + by, known);
    return next && (() => place(next, what));
  };
  return {
    name,
    isBlock,
    up: step(-1, editorWords.up),
    down: step(1, editorWords.down),
    copy: () => {
      const next = found ? copySlot(tree, found.slot, known) : block && copyBlock(tree, block, known);
      if (next) place(next, editorWords.copy, editorWords.copied(name));
    },
    remove: () => {
      const next = found ? removeSlot(tree, found.slot, known) : block && removeBlock(tree, block, known);
      if (!next) return;
      put(next, { what: editorWords.changed(name, editorWords.remove) });
      onMoved(null, found ? cards.blocks.indexOf(found.block) : Math.max(0, b - 1), null);
      say(editorWords.removed(name), true);
    },
    toBlock: (from) => {
      const into = cards.blocks.find((each) => each.from === from);
      if (found && into) place(moveSlotInto(tree, found.slot, into, Infinity, known), editorWords.toBlock);
    },
    drop: ({ block: to, at }) => {
      const into = cards.blocks[to];
      const next = found
        ? into && moveSlotInto(tree, found.slot, into, at ?? Infinity, known)
        : moveBlock(tree, b, to, known);
      if (next) place(next, editorWords.move);
    },
  };
}
