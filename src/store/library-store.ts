import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Starts } from '../core/plan/aims.ts';
import type { KeptChoices } from '../core/plan/choices.ts';
import type { planFor } from '../core/plan/fit/plan-for.ts';
import type { Coaching } from '../core/routine/exercise.ts';
import type { BookEntry, ExerciseBook, Routine } from '../core/routine/routine.ts';
import type { StartAnswers } from '../core/training/start/start-answers.ts';
import type { Document } from '../storage/document.ts';
import type { LibraryChoices } from '../storage/parse-library.ts';

export interface LibraryView extends LibraryChoices {
  /** The routines that ship with the app, followed by the person's own. */
  readonly routines: readonly Routine[];
  /** Those of the app, and those that only the person's own routines name. */
  readonly exercises: ExerciseBook;
  /** What the person's own routines say to start from. */
  readonly starts: Starts;
  /** The exercises of the app, as far as they have been fetched. Texts are read with these. */
  readonly shipped: ExerciseBook;
  /** By exercise id; null until it has been fetched, soon after the first paint. */
  readonly coaching: CoachingBook | null;
  /** The advice of shipped routines, by routine id; fetched together with the coaching. */
  readonly advice: AdviceBook | null;
  /** Plans routines with aims and times; null until its code has been fetched. */
  readonly planFor: Planner | null;
  /** Fetches the planner. Resolves too when that fails: routines are then shown as authored. */
  readonly loadPlanner: () => Promise<void>;
  readonly choose: (routine: string, choices: KeptChoices) => void;
  readonly dismissCare: () => void;
  /** Makes a routine a favourite, or no longer. */
  readonly favour: (routine: string, on: boolean) => void;
  /** Keeps the answers to the questions of the first time, and what they decide. */
  readonly answerStart: (start: StartAnswers, choices: LibraryChoices['choices']) => void;
  /** Adds what planning needs to the exercises: muscles, words and safety cues. */
  readonly complete: (exercises: ExerciseBook) => void;
  /** Takes in what has been fetched: the coaching, and the cues and exercises that the first load left out. */
  readonly learn: (coached: Coached) => void;
  /** Replaces the person's own routines, which were read with the exercises of the app. */
  readonly adopt: (read: (shipped: ExerciseBook) => OwnLibrary) => void;
}

export type Planner = typeof planFor;
export type CoachingBook = ReadonlyMap<string, Coaching>;
type AdviceBook = ReadonlyMap<string, readonly string[]>;

/** What is fetched soon after the first paint. */
export interface Coached {
  readonly coaching: CoachingBook;
  readonly advice: AdviceBook;
  readonly cues: ReadonlyMap<string, readonly string[]>;
  readonly exercises: ExerciseBook;
}

export type LibraryStore = StoreApi<LibraryView>;

/** Routines, with the exercises that no other library has. */
export type Library = Pick<LibraryView, 'routines' | 'exercises'>;

/** The person's own routines, and what they bring along. */
export type OwnLibrary = Library & Partial<Pick<LibraryView, 'starts'>>;

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((each, i) => each === now[i]);

const NO_STARTS: Starts = {};

export function createLibraryStore(
  library: Library,
  document: Document<LibraryChoices>,
  fetchPlanner: () => Promise<Planner>,
): LibraryStore {
  /** The exercises that only the person's own routines name. */
  let written: ExerciseBook = new Map();
  const withWritten = (shipped: ExerciseBook) => ({
    shipped,
    exercises: written.size > 0 ? new Map([...written, ...shipped]) : shipped,
  });
  return createStore<LibraryView>((set, get) => {
    document.watch(set);
    return {
      ...library,
      ...withWritten(library.exercises),
      ...document.current(),
      starts: NO_STARTS,
      coaching: null,
      advice: null,
      planFor: null,
      loadPlanner: () =>
        fetchPlanner().then(
          (planFor) => set({ planFor }),
          () => undefined,
        ),
      choose: (routine, picked) =>
        void document.change(({ choices, ...kept }) => ({
          ...kept,
          choices: { ...choices, [routine]: picked },
        })),
      answerStart: (start, decided) =>
        void document.change(({ choices, ...kept }) => ({
          ...kept,
          choices: { ...choices, ...decided },
          start,
        })),
      favour: (routine, on) =>
        void document.change(({ favourites = [], ...kept }) => {
          const others = favourites.filter((id) => id !== routine);
          return { ...kept, favourites: on ? [...others, routine] : others };
        }),
      dismissCare: () => void document.change((kept) => ({ ...kept, careSeen: true })),
      complete(whole) {
        const { coaching, shipped } = get();
        const known = (exercise: BookEntry) => (coaching ? { cues: exercise.cues } : {});
        const more = [...whole].map(
          ([id, each]) => [id, { ...each, ...known(shipped.get(id) ?? each) }] as const,
        );
        set(withWritten(new Map([...shipped, ...more])));
      },
      learn: ({ coaching, advice, cues, exercises: more }) => {
        const book = new Map([...get().shipped, ...more]);
        for (const [id, exercise] of book) book.set(id, { ...exercise, cues: cues.get(id) ?? exercise.cues });
        set({ coaching, advice, ...withWritten(book) });
      },
      adopt(read) {
        const { shipped, routines } = get();
        const own = read(shipped);
        const { starts = NO_STARTS } = own;
        const all = [...library.routines, ...own.routines];
        const isKnown = isSame([...written.values()], [...own.exercises.values()]);
        if (!isKnown) written = own.exercises;
        // What has not changed stays the same object, so that what shows it is not rendered again.
        set({
          routines: isSame(routines, all) ? routines : all,
          ...(JSON.stringify(starts) !== JSON.stringify(get().starts) && { starts }),
          ...(!isKnown && withWritten(shipped)),
        });
      },
    };
  });
}
