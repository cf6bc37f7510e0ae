import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choices } from '../core/plan/choices.ts';
import type { planFor } from '../core/plan/fit/plan-for.ts';
import type { Coaching } from '../core/routine/exercise.ts';
import type { ExerciseBook, Routine } from '../core/routine/routine.ts';

/** The part of the choices a person makes on a routine's page; the rest comes from the settings. */
export type RoutineChoices = Pick<Choices, 'level' | 'equipment' | 'leftOut' | 'swaps' | 'minutes'>;

export interface LibraryView {
  readonly routines: readonly Routine[];
  readonly exercises: ExerciseBook;
  /** By exercise id; null until it has been fetched, soon after the first paint. */
  readonly coaching: CoachingBook | null;
  /** The advice of shipped routines, by routine id; fetched together with the coaching. */
  readonly advice: AdviceBook | null;
  /** By routine id, where the person has picked anything. */
  readonly choices: Readonly<Record<string, RoutineChoices>>;
  /** Whether the care notice has been dismissed. */
  readonly careSeen: boolean;
  /** Plans routines with aims and times; null until its code has been fetched. */
  readonly planner: Planner | null;
  /** Fetches the planner. Resolves too when that fails: routines are then shown as authored. */
  readonly loadPlanner: () => Promise<void>;
  readonly choose: (routine: string, choices: RoutineChoices) => void;
  readonly dismissCare: () => void;
  /**
   * Takes up what is stored, by this tab or another, unless it cannot be read (null). Until it first arrives nothing is
   * saved. What was picked since the read began stays picked.
   */
  readonly load: (read: () => Promise<KeptChoices | null>) => Promise<void>;
  readonly learn: (coaching: CoachingBook, advice: AdviceBook) => void;
}

export type Planner = typeof planFor;
export type CoachingBook = ReadonlyMap<string, Coaching>;
type AdviceBook = ReadonlyMap<string, readonly string[]>;

export interface KeptChoices {
  readonly choices: Readonly<Record<string, RoutineChoices>>;
  readonly careSeen: boolean;
}

export type LibraryStore = StoreApi<LibraryView>;

interface Library {
  readonly routines: readonly Routine[];
  readonly exercises: ExerciseBook;
}

export function createLibraryStore(
  library: Library,
  save: (kept: KeptChoices) => void,
  fetchPlanner: () => Promise<Planner>,
): LibraryStore {
  let loaded = false;
  let picks = 0;
  return createStore<LibraryView>((set, get) => {
    const keep = (part: Partial<KeptChoices>) => {
      picks += 1;
      set(part);
      if (loaded) save({ choices: get().choices, careSeen: get().careSeen });
    };
    return {
      ...library,
      coaching: null,
      advice: null,
      choices: {},
      careSeen: false,
      planner: null,
      loadPlanner: () =>
        fetchPlanner().then(
          (planner) => set({ planner }),
          () => undefined,
        ),
      choose: (routine, choices) => keep({ choices: { ...get().choices, [routine]: choices } }),
      dismissCare: () => keep({ careSeen: true }),
      async load(read) {
        const before = loaded ? picks : 0;
        const kept = await read();
        if (!kept || (loaded && picks !== before)) return;
        loaded = true;
        const { choices, careSeen } = get();
        if (picks === before) set(kept);
        else keep({ choices: { ...kept.choices, ...choices }, careSeen: kept.careSeen || careSeen });
      },
      learn: (coaching, advice) => set({ coaching, advice }),
    };
  });
}
