import type { Synonyms } from '../../core/finding/meanings.ts';
import { late } from '../../core/late.ts';
import type { ExerciseBook } from '../../core/routine/routine.ts';
import { knownNames } from './index-names.ts';
import type { KnownNames, ReadPasted } from './known-names.ts';
import { readText, type TextTree } from './read-text.ts';
import { type MinutesOf, type TextRoutine, textRoutine } from './text-routine.ts';
import type { Defaults } from './to-file.ts';

/** What a text is read with. */
export interface ReadingNeeds {
  readonly book: ExerciseBook;
  readonly groups: Synonyms['groups'];
  readonly minutesOf: MinutesOf;
  /** The names to use where a text gives none. */
  readonly names: Defaults;
}

export interface ReadRoutine extends TextRoutine {
  readonly tree: TextTree;
  /** The names it was read with: what edits it needs them too. */
  readonly known: KnownNames;
}

/** Fetches what reads the lines that are not written as the language has it. */
export const fetchPasted = late(async () => (await import('./pasted/read-pasted.ts')).readPasted);

/**
 * Reads the text of a routine with an id of its own. Never throws, whatever it is given. `pasted`: what fetchPasted()
 * fetches, once it is there.
 */
export function routineReader({ book, groups, minutesOf, names }: ReadingNeeds) {
  const called = knownNames(book.values(), groups);
  return (text: string, id: string, pasted: ReadPasted | null): ReadRoutine => {
    const known = { ...called, pasted };
    const tree = readText(text, known);
    const read = textRoutine(tree, book, names, minutesOf);
    return { ...read, tree, known, routine: read.routine && { ...read.routine, id } };
  };
}
