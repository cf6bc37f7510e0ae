import { plainMinutes } from '../../authoring/text/plain-plan.ts';
import { routineReader } from '../../authoring/text/read-routine.ts';
import type { OwnRoutines } from '../../core/routine/own-routine.ts';
import type { BookEntry, ExerciseBook } from '../../core/routine/routine.ts';
import type { Library } from '../../store/library-store.ts';
import { routineTextWords } from '../../words/en/routine-text-words.ts';
import { searchWords } from '../../words/en/search-words.ts';

/** Those of the person's own routines that can be done, with the exercises that only they name. */
export function readOwnRoutines(own: OwnRoutines, book: ExerciseBook): Library {
  const read = routineReader({
    book,
    groups: searchWords.groups,
    minutesOf: plainMinutes,
    names: { routine: routineTextWords.routine, block: routineTextWords.main },
  });
  const all = own.map(({ text, id }) => read(text, id));
  return {
    routines: all.flatMap(({ routine }) => routine ?? []),
    exercises: new Map<string, BookEntry>(
      all.flatMap((each) => each.own.map((exercise) => [exercise.id, exercise])),
    ),
  };
}
