import type { Exercise, Muscle } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { PainPlace } from '../../session/pain.ts';
import { PLACES_OF } from './likely-places.ts';

type Worked = Pick<Exercise, 'muscles'>;

const BACK: readonly PainPlace[] = ['upper-back', 'middle-back', 'lower-back'];
/** From this share of the same muscles on, two exercises are alike. */
const ALIKE = 0.5;

/** Share of the muscles of both that both work, 0 to 1; a main muscle counts three times a helping one. */
function likeness({ muscles: a }: Worked, { muscles: b }: Worked): number {
  const weight = ({ main, also }: Worked['muscles'], muscle: Muscle) =>
    main.includes(muscle) ? 3 : also.includes(muscle) ? 1 : 0;
  const worked = [...new Set([...a.main, ...a.also, ...b.main, ...b.also])];
  const sum = (of: (...weights: [number, number]) => number) =>
    worked.reduce((total, muscle) => total + of(weight(a, muscle), weight(b, muscle)), 0);
  return sum(Math.min) / sum(Math.max);
}

/**
 * Whether an exercise spares a place. The muscles of the back steady it in almost everything, so there only those that
 * lead count; a limb is spared when nothing in it helps either.
 */
function spares({ muscles: { main, also } }: Worked, place: PainPlace): boolean {
  const used = BACK.includes(place) ? main : [...main, ...also];
  return used.every((muscle) => !PLACES_OF[muscle].includes(place));
}

const trainedIn = (routines: readonly Routine[]): ReadonlySet<string> =>
  new Set(
    routines
      .flatMap(({ blocks }) => blocks.filter(({ purpose }) => !isCare(purpose)))
      .flatMap(({ slots }) => slots.flatMap((slot) => [slot, ...slot.alternatives]))
      .map(({ exercise }) => exercise),
  );

interface Needs {
  readonly exercises: ExerciseBook;
  readonly routines: readonly Routine[];
  /** Ids of exercises that are in the session anyway. */
  readonly taken: readonly string[];
}

/**
 * An exercise to go on with after another one hurt: without load or equipment, not alike, and sparing the place that
 * hurts. Of several the one that still trains most of the same muscles; null when there is none.
 */
export function gentleInstead(hurting: Exercise, place: PainPlace, needs: Needs): Exercise | null {
  const trained = trainedIn(needs.routines);
  const [best] = [...needs.exercises.values()]
    .filter(({ id, equipment }) => equipment.length === 0 && trained.has(id) && !needs.taken.includes(id))
    .filter((each) => each.id !== hurting.id && spares(each, place))
    .map((exercise) => ({ exercise, like: likeness(hurting, exercise) }))
    .filter(({ like }) => like < ALIKE)
    .toSorted((a, b) => b.like - a.like || a.exercise.id.localeCompare(b.exercise.id));
  return best?.exercise ?? null;
}
