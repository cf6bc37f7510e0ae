import type { Said } from '../../core/routine/said.ts';
import {
  type BlockCard,
  type Cards,
  cardsOf,
  linesOfBlock,
  linesOfSlot,
  type SlotCard,
  slotsOf,
} from './cards-of.ts';
import { addLines, moveLines, type Placed, removeLines } from './edit-lines.ts';
import { changeBlock, changeSlot, type SlotChange, withRaw } from './edit-text.ts';
import type { KnownNames } from './known-names.ts';
import { bareOrQuoted } from './mask.ts';
import type { TextTree } from './read-text.ts';
import { writeHeading } from './write-block.ts';

/**
 * Edits of a text by its cards. Each returns a new tree and changes only the lines it has to. Comments, blank lines and
 * lines that are not understood stay where they are when the slot above them is moved or removed. An edit that moves or
 * copies also returns the new place: an index in the new tree.
 */

/** Changes a slot in the line that says so: its own, or one of facts under it. */
export function changeCard(tree: TextTree, slot: SlotCard, change: SlotChange, known: KnownNames): TextTree {
  const keys: readonly string[] = 'dose' in change ? ['hold', 'reps', 'holdInRep'] : Object.keys(change);
  const says = (index: number) => keys.some((key) => key in (tree.lines[index]?.fields ?? {}));
  const index = says(slot.index) ? slot.index : (slot.facts.find(says) ?? slot.index);
  return changeSlot(tree, index, change, known);
}

/** Changes a heading. A block without one gets one. */
export function changeHeading(
  tree: TextTree,
  block: BlockCard,
  change: Parameters<typeof changeBlock>[2],
  known: KnownNames,
): TextTree {
  if (block.index !== null) return changeBlock(tree, block.index, change, known);
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) as Said;
  return addLines(tree, block.from, [writeHeading(said)], known);
}

/** Adds slots at the end of a block; without one, in a block of that name. */
export function addSlots(
  tree: TextTree,
  block: BlockCard | undefined,
  slots: readonly string[],
  name: string,
  known: KnownNames,
): TextTree {
  if (block) return addLines(tree, block.to, slots, known);
  return addLines(tree, tree.lines.length, [...afterBlank(tree), `## ${name}`, ...slots, ''], known);
}

/** A blank line, unless the text ends with one. */
const afterBlank = ({ lines }: TextTree): readonly string[] => (lines.at(-1)?.raw.trim() === '' ? [] : ['']);

/** Adds an empty block at the end. */
export const addBlock = (tree: TextTree, said: Said, known: KnownNames): TextTree =>
  addLines(tree, tree.lines.length, [...afterBlank(tree), writeHeading(said), ''], known);

const isSame = (a: SlotCard, b: SlotCard): boolean => a.index === b.index;

/**
 * Moves a slot into a block: `place` counts the other slots of it that come first. There is no place after the end of a
 * block.
 */
export function moveSlotInto(
  tree: TextTree,
  slot: SlotCard,
  block: BlockCard,
  place: number,
  known: KnownNames,
): Placed {
  const slots = slotsOf(block);
  const others = slots.filter((each) => !isSame(each, slot));
  const at = Math.min(Math.max(0, place), others.length);
  if (slots[at] && isSame(slots[at], slot)) return { tree, index: slot.index };
  const before = at === others.length ? block.to : (others[at - 1]?.to ?? others[0]?.index ?? block.to);
  return moveLines(tree, linesOfSlot(slot), before, known);
}

/** Moves a slot one place up or down: at the end of a block, into the next. Null where there is no such place. */
export function moveSlot(tree: TextTree, slot: SlotCard, by: 1 | -1, known: KnownNames): Placed | null {
  const { blocks } = cardsOf(tree);
  const b = blocks.findIndex((block) => slotsOf(block).some((each) => isSame(each, slot)));
  const block = blocks[b];
  if (!block) return null;
  const slots = slotsOf(block);
  const place = slots.findIndex((each) => isSame(each, slot)) + by;
  if (slots[place]) return moveSlotInto(tree, slot, block, place, known);
  const next = blocks[b + by];
  return next ? moveSlotInto(tree, slot, next, by < 0 ? slotsOf(next).length : 0, known) : null;
}

/** The lines of a copy: an id names one slot or block only. */
function copied(tree: TextTree, lines: readonly number[], known: KnownNames): readonly string[] {
  let bare = tree;
  for (const at of lines) {
    const line = tree.lines[at];
    if (line?.fields.id === undefined) continue;
    if (line.kind === 'block') bare = changeBlock(bare, at, { id: null }, known);
    else bare = changeSlot(bare, at, { id: null }, known);
  }
  return lines.map((at) => bare.lines[at]?.raw ?? '');
}

/** Adds a copy of a slot after it, and after what stands under it. */
export const copySlot = (tree: TextTree, slot: SlotCard, known: KnownNames): Placed => ({
  tree: addLines(tree, slot.to, copied(tree, linesOfSlot(slot), known), known),
  index: slot.to,
});

export const removeSlot = (tree: TextTree, slot: SlotCard, known: KnownNames): TextTree =>
  removeLines(tree, linesOfSlot(slot), known);

/** The blank lines above a block go with it. */
function aboveBlock({ lines }: TextTree, { from }: BlockCard): number {
  let first = from;
  while (first > 0 && lines[first - 1]?.kind === 'blank') first -= 1;
  return first;
}

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Moves a block, with all the lines in it, to another place among the blocks. Null where there is no such place. */
export function moveBlock(tree: TextTree, at: number, place: number, known: KnownNames): Placed | null {
  const { blocks }: Cards = cardsOf(tree);
  const block = blocks[at];
  const other = blocks[place];
  // Slots above the first heading would belong to the block they come after.
  if (at === place || !block || !other || block.index === null || other.index === null) return null;
  const first = aboveBlock(tree, block);
  const to = place < at ? aboveBlock(tree, other) : other.to;
  const { tree: next, index } = moveLines(tree, between(first, block.to), to, known);
  return { tree: next, index: index + block.from - first };
}

/** Adds a copy of a block after it, without the loose lines in it. */
export function copyBlock(tree: TextTree, block: BlockCard, known: KnownNames): Placed {
  const lines = ['', ...copied(tree, linesOfBlock(tree, block), known)];
  return { tree: addLines(tree, block.to, lines, known), index: block.to + 1 };
}

/** Removes a block. The loose lines in it stay. */
export const removeBlock = (tree: TextTree, block: BlockCard, known: KnownNames): TextTree =>
  removeLines(tree, [...between(aboveBlock(tree, block), block.from), ...linesOfBlock(tree, block)], known);

/** Changes the cue of a slot; an empty one removes it. */
export function changeCue(tree: TextTree, slot: SlotCard, words: string, known: KnownNames): TextTree {
  const [cue] = slot.cues;
  const said = words.replace(/\s+/gu, ' ').trim();
  if (!said) return cue === undefined ? tree : removeLines(tree, [cue], known);
  const raw = `> ${said.startsWith('"') ? JSON.stringify(said) : said}`;
  if (cue !== undefined) return withRaw(tree, cue, raw, known);
  return addLines(tree, Math.max(slot.index, ...slot.facts) + 1, [raw], known);
}

/** Adds an alternative after the others. */
export const addOther = (tree: TextTree, slot: SlotCard, name: string, known: KnownNames): TextTree =>
  addLines(
    tree,
    Math.max(slot.index, ...slot.facts, ...slot.cues, ...slot.others) + 1,
    [`  or ${name}`],
    known,
  );

/** Gives the routine a name. */
export function changeTitle(tree: TextTree, words: string, known: KnownNames): TextTree {
  const name = words.replace(/\s+/gu, ' ').trim();
  if (!name) return tree;
  const raw = `# ${bareOrQuoted(name)}`;
  const at = tree.lines.findIndex(({ kind }) => kind === 'title');
  return at < 0 ? addLines(tree, 0, [raw], known) : withRaw(tree, at, raw, known);
}
