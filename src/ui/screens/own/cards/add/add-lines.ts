import { addOther, addSlots, changeCard } from '../../../../../authoring/text/edit-cards.ts';
import type { KnownNames } from '../../../../../authoring/text/known-names.ts';
import { withDefinitions } from '../../../../../authoring/text/own-lines.ts';
import type { TextTree } from '../../../../../authoring/text/read-text.ts';
import { usualSlot } from '../../../../../authoring/text/usual-slot.ts';
import { writeSlot } from '../../../../../authoring/text/write-slot.ts';
import { writeOwn } from '../../../../../authoring/text/write-text.ts';
import type { BookEntry } from '../../../../../core/routine/routine.ts';
import { routineTextWords } from '../../../../../words/en/routine-text-words.ts';
import { type Edits, kindOf, slotAt } from '../edits.ts';

/** Where exercises go: to the end of a block, in place of the one of a slot, or as an alternative to it. */
export type AddTarget =
  | { readonly kind: 'add'; readonly place: number }
  | { readonly kind: 'replace' | 'or'; readonly index: number };

const withNames = (known: KnownNames, chosen: readonly BookEntry[]): KnownNames => ({
  ...known,
  names: new Map([...chosen.map(({ id, name }) => [id, name] as const), ...known.names]),
});

/** The lines that define those exercises that only other routines of the person define. */
const definitions = ({ reading: { known, tree } }: Edits, chosen: readonly BookEntry[]): string[] =>
  chosen
    .filter(
      ({ id }) =>
        !known.names.has(id) &&
        !tree.lines.some(({ kind, fields }) => kind === 'own' && fields.exercise === id),
    )
    .flatMap((each) => writeOwn(each, known));

/** The text with these exercises where they are wanted; without that place, as it was. */
export function withExercises(edits: Edits, target: AddTarget, chosen: readonly BookEntry[]): TextTree {
  const { tree, known } = edits.reading;
  const names = withNames(known, chosen);
  const own = definitions(edits, chosen);
  if (target.kind === 'add') {
    const block = edits.cards.blocks[target.place];
    const scheme = block ? kindOf(block) : 'straight';
    const lines = chosen.map((each) => writeSlot(usualSlot(each, scheme), '', names));
    return withDefinitions(addSlots(tree, block, lines, routineTextWords.main, known), own, known);
  }
  const slot = slotAt(edits, target.index)?.slot;
  const [exercise] = chosen;
  if (!slot || !exercise) return tree;
  const { id } = exercise;
  const bare = writeSlot({ exercise: id, reps: 8 }, '', names).replace(/ 8$/, '');
  const next =
    target.kind === 'or'
      ? addOther(tree, slot, bare, known)
      : changeCard(tree, slot, { exercise: id, name: bare }, names);
  return withDefinitions(next, own, known);
}
