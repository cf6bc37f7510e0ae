import { knownNames } from '../../../authoring/text/known-names.ts';
import { writeText } from '../../../authoring/text/write-text.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { searchWords } from '../../../words/en/search-words.ts';
import { useLibrary } from '../../app-context.ts';

/** Writes a routine as text, with the exercises of the library by their names. */
export function useRoutineText(): (routine: Routine) => string {
  const exercises = useLibrary((view) => view.exercises);
  return (routine) => writeText(routine, knownNames(exercises.values(), searchWords.groups));
}
