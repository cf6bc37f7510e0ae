import { knownNames } from '../../../authoring/text/index-names.ts';
import type { KnownNames } from '../../../authoring/text/known-names.ts';
import { writeText } from '../../../authoring/text/write-text.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { searchWords } from '../../../words/en/search-words.ts';
import { useLibrary } from '../../app-context.ts';

/** The names by which texts know the exercises of the library. */
export function useKnownNames(): KnownNames {
  const exercises = useLibrary((view) => view.exercises);
  return knownNames(exercises.values(), searchWords.groups);
}

/** Writes a routine as text, with the exercises of the library by their names. */
export function useRoutineText(): (routine: Routine) => string {
  const known = useKnownNames();
  return (routine) => writeText(routine, known);
}
