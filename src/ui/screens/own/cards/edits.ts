import {
  type BlockCard,
  type Cards,
  cardsOf,
  type SlotCard,
  slotsOf,
} from '../../../../authoring/text/cards-of.ts';
import type { Line } from '../../../../authoring/text/line.ts';
import type { TextTree } from '../../../../authoring/text/read-text.ts';
import { schemeOf } from '../../../../authoring/text/to-file.ts';
import type { PlanBlock } from '../../../../core/plan/plan.ts';
import type { Scheme } from '../../../../core/routine/routine.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import { routineTextWords } from '../../../../words/en/routine-text-words.ts';
import type { ChangeOf } from '../use-draft.ts';
import type { Reading } from '../use-reading.ts';

/** A text as cards, and what changes it. */
export interface Edits {
  readonly reading: Reading;
  readonly cards: Cards;
  readonly put: (tree: TextTree, of: ChangeOf) => void;
  /** Says something aloud, and shows it for a while. */
  readonly say: (words: string, undo?: boolean) => void;
  /** Opens an exercise of the person's own. */
  readonly openOwn: (id: string) => void;
}

export const editsOf = (reading: Reading, acts: Pick<Edits, 'put' | 'say' | 'openOwn'>): Edits => ({
  reading,
  cards: cardsOf(reading.tree),
  ...acts,
});

/** The name of the exercise of a line: from the book, or as it is written. */
export function nameOf({ reading: { book, tree } }: Edits, index: number): string {
  const line: Line | undefined = tree.lines[index];
  const token = line?.tokens.find(({ key }) => key === 'exercise');
  const written = token ? line?.raw.slice(token.from, token.to).replaceAll('"', '') : undefined;
  return book.get(line?.fields.exercise ?? '')?.name ?? written ?? '';
}

export const languageOf = ({ reading: { book, tree } }: Edits, index: number): string | undefined =>
  book.get(tree.lines[index]?.fields.exercise ?? '')?.language;

/** The name of a block, as its heading gives it. */
export const blockName = ({ fields }: BlockCard): string => fields.text ?? routineTextWords.main;

export const kindOf = (block: BlockCard): Scheme['kind'] =>
  schemeOf(block.fields, slotsOf(block).length > 0) ?? 'straight';

/** The planned block of a card; nothing while it cannot be done. */
export function plannedOf(
  { reading: { plan, headings } }: Edits,
  { from }: BlockCard,
): PlanBlock | undefined {
  return plan?.blocks.find(({ id }) => headings.get(id) === from);
}

/** The block and the slot at a line. */
export function slotAt(
  { cards: { blocks } }: Edits,
  index: number,
): { readonly block: BlockCard; readonly slot: SlotCard } | null {
  for (const block of blocks) {
    const slot = slotsOf(block).find((each) => each.index === index);
    if (slot) return { block, slot };
  }
  return null;
}

/** What an undo of a change of a slot is called: "Deadlift, rest". */
export const changeOf = (edits: Edits, index: number, what: string, joins = true): ChangeOf => ({
  what: editorWords.changed(nameOf(edits, index), what),
  ...(joins && { joins: `${index} ${what}` }),
});
