import type { ReadPasted } from '../../authoring/text/known-names.ts';
import { plainMinutes } from '../../authoring/text/plain-plan.ts';
import { fetchPasted, type ReadRoutine, routineReader } from '../../authoring/text/read-routine.ts';
import { startWeights } from '../../authoring/text/start-weights.ts';
import type { OwnRoutines } from '../../core/routine/own-routine.ts';
import type { BookEntry, ExerciseBook } from '../../core/routine/routine.ts';
import type { OwnLibrary } from '../../store/library-store.ts';
import { routineTextWords } from '../../words/en/routine-text-words.ts';
import { searchWords } from '../../words/en/search-words.ts';

interface Reading extends ReadRoutine {
  readonly text: string;
}

export interface OwnReader {
  /**
   * Those of the person's own routines that can be done, with the exercises that only they name. What has not changed
   * since the last call is not read again.
   */
  readonly read: (own: OwnRoutines, book: ExerciseBook) => OwnLibrary;
  /** Fetches what reads pasted lines, if there are any. Where that fails, `read` leaves them out. */
  readonly prepare: (own: OwnRoutines, book: ExerciseBook) => Promise<void>;
}

export function createOwnReader(): OwnReader {
  const names = { routine: routineTextWords.routine, block: routineTextWords.main };
  const needs = { groups: searchWords.groups, minutesOf: plainMinutes, names };
  let book: ExerciseBook | null = null;
  let reader: ReturnType<typeof routineReader>;
  let readings: ReadonlyMap<string, Reading> = new Map();
  let pasted: ReadPasted | null = null;
  const readAll = (own: OwnRoutines, bookNow: ExerciseBook): readonly Reading[] => {
    if (book !== bookNow) {
      book = bookNow;
      reader = routineReader({ book, ...needs });
      readings = new Map();
    }
    const before = readings;
    readings = new Map(
      own.map(({ id, text }) => {
        const last = before.get(id);
        const isRead = last?.text === text && !(last.tree.left && pasted);
        return [id, isRead ? last : { ...reader(text, id, pasted), text }] as const;
      }),
    );
    return [...readings.values()];
  };
  return {
    read: (own, bookNow) => {
      const all = readAll(own, bookNow);
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
    },
    prepare: async (own, bookNow) => {
      if (pasted || !readAll(own, bookNow).some(({ tree }) => tree.left)) return;
      pasted = await fetchPasted().catch(() => null);
    },
  };
}
