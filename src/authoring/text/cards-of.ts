import type { Said } from '../../core/routine/said.ts';
import { extentOf } from './edit-lines.ts';
import type { Line } from './line.ts';
import type { TextTree } from './read-text.ts';

/** A line that is neither a heading nor a part of a slot: it stays where it is. An index in the tree. */
export interface LooseCard {
  readonly kind: 'line';
  readonly index: number;
}

/** A slot, with the lines under it. All are indices in the tree; `to` is the line after its last one. */
export interface SlotCard {
  readonly kind: 'slot';
  readonly index: number;
  readonly to: number;
  /** What its line says, and the lines of facts under it. */
  readonly fields: Readonly<Said>;
  /** Lines of facts about it, such as "3 sets of 10". */
  readonly facts: readonly number[];
  /** Its cues: the first is the one that is used. */
  readonly cues: readonly number[];
  readonly others: readonly number[];
  /** Lines under it that are no part of it: comments, notes, and lines that are not understood. */
  readonly loose: readonly number[];
}

/** A block with its slots. `index` is null for slots above the first heading. */
export interface BlockCard {
  readonly index: number | null;
  readonly from: number;
  readonly to: number;
  /** What its heading says, and the lines of facts under it. */
  readonly fields: Readonly<Said>;
  readonly items: readonly (SlotCard | LooseCard)[];
}

/** The slots of a block. */
export const slotsOf = ({ items }: BlockCard): readonly SlotCard[] =>
  items.flatMap((item) => (item.kind === 'slot' ? item : []));

/** The lines that make a slot, in their order, without the loose ones under it. */
export const linesOfSlot = ({ index, facts, cues, others }: SlotCard): readonly number[] =>
  [index, ...facts, ...cues, ...others].toSorted((a, b) => a - b);

/** The lines that make a block, in their order: its heading, what is said of it, and its slots. */
export function linesOfBlock({ lines }: TextTree, block: BlockCard): readonly number[] {
  const said = lines.flatMap(({ kind }, at) =>
    at === block.index || (kind === 'block-facts' && at >= block.from && at < block.to) ? at : [],
  );
  return [...said, ...slotsOf(block).flatMap(linesOfSlot)].toSorted((a, b) => a - b);
}

/** A text as cards. Every line but blank ones is in one of them. */
export interface Cards {
  /** Lines above the first block. */
  readonly head: readonly number[];
  readonly blocks: readonly BlockCard[];
}

const withFacts = (fields: Readonly<Said>, lines: readonly (Line | undefined)[]): Readonly<Said> =>
  lines.reduce<Readonly<Said>>((sum, line) => ({ ...line?.fields, ...sum }), fields);

function slotCard(tree: TextTree, index: number): SlotCard {
  const { to } = extentOf(tree, index);
  const under = tree.lines.slice(index + 1, to).map((line, i) => ({ line, at: index + 1 + i }));
  const of = (...kinds: readonly Line['kind'][]) =>
    under.flatMap(({ line, at }) => (kinds.includes(line.kind) ? at : []));
  const facts = of('slot-facts');
  return {
    kind: 'slot',
    index,
    to,
    fields: withFacts(
      tree.lines[index]?.fields ?? {},
      facts.map((at) => tree.lines[at]),
    ),
    facts,
    cues: of('cue'),
    others: of('or'),
    loose: under.flatMap(({ line, at }) =>
      ['blank', 'slot-facts', 'cue', 'or'].includes(line.kind) ? [] : at,
    ),
  };
}

/** The cards of a text. */
export function cardsOf(tree: TextTree): Cards {
  const { lines } = tree;
  const head: number[] = [];
  const blocks: { index: number | null; from: number; to: number; items: BlockCard['items'][number][] }[] =
    [];
  for (let at = 0; at < lines.length; at++) {
    const kind = lines[at]?.kind;
    if (kind === 'blank') continue;
    if (kind === 'block' || (kind === 'slot' && blocks.length === 0)) {
      blocks.push({ index: kind === 'block' ? at : null, from: at, to: at + 1, items: [] });
    }
    const block = blocks.at(-1);
    if (!block) head.push(at);
    else if (kind === 'slot') {
      const slot = slotCard(tree, at);
      block.items.push(slot);
      block.to = slot.to;
      at = slot.to - 1;
    } else if (kind !== 'block') {
      block.items.push({ kind: 'line', index: at });
      block.to = at + 1;
    }
  }
  return {
    head,
    blocks: blocks.map((block) => ({
      ...block,
      fields: withFacts(
        block.index === null ? {} : (lines[block.index]?.fields ?? {}),
        lines.slice(block.from, block.to).filter(({ kind }) => kind === 'block-facts'),
      ),
    })),
  };
}
