import { plainMinutes } from '../../authoring/text/plain-plan.ts';
import { type ReadRoutine, routineReader } from '../../authoring/text/read-routine.ts';
import { startWeights } from '../../authoring/text/start-weights.ts';
import type { OwnRoutines } from '../../core/routine/own-routine.ts';
import type { BookEntry, ExerciseBook } from '../../core/routine/routine.ts';
import type { OwnLibrary } from '../../store/library-store.ts';
import { routineTextWords } from '../../words/en/routine-text-words.ts';
import { searchWords } from '../../words/en/search-words.ts';

interface Reading extends ReadRoutine {
  readonly text: string;
}

/**
 * Reads those of the person's own routines that can be done, with the exercises that only they name. What has not
 * changed since the last call is not read again.
 */
export function createOwnReader(): (own: OwnRoutines, book: ExerciseBook) => OwnLibrary {
  const names = { routine: routineTextWords.routine, block: routineTextWords.main };
  const needs = { groups: searchWords.groups, minutesOf: plainMinutes, names };
  let book: ExerciseBook | null = null;
  let read: ReturnType<typeof routineReader>;
  let readings: ReadonlyMap<string, Reading> = new Map();
  return (own, bookNow) => {
    if (book !== bookNow) {
      book = bookNow;
      read = routineReader({ book, ...needs });
      readings = new Map();
    }
    const before = readings;
    readings = new Map(
      own.map(({ id, text }) => {
        const last = before.get(id);
        return [id, last?.text === text ? last : { ...read(text, id), text }] as const;
      }),
    );
    const all = [...readings.values()];
    return {
      routines: all.flatMap(({ routine }) => routine ?? []),
      starts: Object.fromEntries(
        all.flatMap(({ routine, loads }) =>
          routine && loads.size > 0 ? [[routine.id, startWeights(routine, loads)]] : [],
        ),
      ),
      exercises: new Map<string, BookEntry>(
        all.flatMap((each) => each.own.map((exercise) => [exercise.id, exercise])),
      ),
    };
  };
}
