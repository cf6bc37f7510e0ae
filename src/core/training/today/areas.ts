import { idAlone } from '../../plan/routine-of-one.ts';
import type { Exercise, Muscle } from '../../routine/exercise.ts';
import { isCare } from '../../routine/purpose.ts';
import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { Day } from '../history/days.ts';
import type { DoneSession } from './trained.ts';

export const AREAS = ['back', 'hips', 'core', 'legs', 'shoulders', 'arms'] as const;
/** A part of the body, as people speak of what they have trained. */
export type Area = (typeof AREAS)[number];

const OF_MUSCLE: Readonly<Record<Muscle, Area>> = {
  neck: 'shoulders',
  chest: 'shoulders',
  'front-shoulders': 'shoulders',
  'side-shoulders': 'shoulders',
  'rear-shoulders': 'shoulders',
  'rotator-cuff': 'shoulders',
  'upper-back': 'back',
  traps: 'back',
  lats: 'back',
  biceps: 'arms',
  triceps: 'arms',
  forearms: 'arms',
  abs: 'core',
  obliques: 'core',
  'deep-core': 'core',
  'lower-back': 'back',
  glutes: 'hips',
  'hip-flexors': 'hips',
  hamstrings: 'hips',
  quads: 'legs',
  adductors: 'legs',
  calves: 'legs',
};

/** An area counts as trained by a routine when at least this share of its exercises have a main muscle there. Our own choice. */
const SHARE = 0.25;

const areasOfOne = ({ gentle, muscles }: Exercise): readonly Area[] =>
  gentle ? [] : [...new Set(muscles.main.map((muscle) => OF_MUSCLE[muscle]))];

function readAreas({ blocks }: Routine, exercises: ExerciseBook): readonly Area[] {
  const trained = blocks
    .filter(({ purpose }) => !isCare(purpose))
    .flatMap(({ slots }) => slots.flatMap(({ exercise }) => exercises.get(exercise) ?? []))
    .filter(({ gentle }) => !gentle)
    .map(({ muscles }) => new Set(muscles.main.map((muscle) => OF_MUSCLE[muscle])));
  return AREAS.map((area) => ({ area, count: trained.filter((each) => each.has(area)).length }))
    .filter(({ count }) => count > 0 && count >= trained.length * SHARE)
    .toSorted((a, b) => b.count - a.count)
    .map(({ area }) => area);
}

const known = new WeakMap<ExerciseBook, WeakMap<Routine, readonly Area[]>>();

/** What a routine trains, the most first; worked out once. Warm-ups, stretches and squeezes train nothing. */
function areasOf(routine: Routine, exercises: ExerciseBook): readonly Area[] {
  const ofBook = known.get(exercises) ?? new WeakMap<Routine, readonly Area[]>();
  known.set(exercises, ofBook);
  const areas = ofBook.get(routine) ?? readAreas(routine, exercises);
  ofBook.set(routine, areas);
  return areas;
}

/** An area, and the days since a session trained it last: 1 when that was yesterday. */
export interface Rested {
  readonly area: Area;
  readonly days: number;
}

/** How long the areas of a routine have rested; areas that were never trained are left out. `trained`: newest first. */
export function restedAreas(
  routine: Routine,
  routines: readonly Routine[],
  exercises: ExerciseBook,
  trained: readonly DoneSession[],
  today: Day,
): readonly Rested[] {
  const trains = new Map([
    ...routines.map((each) => [each.id, areasOf(each, exercises)] as const),
    ...[...exercises.values()].map((each) => [idAlone(each.id), areasOfOne(each)] as const),
  ]);
  return areasOf(routine, exercises).flatMap((area) => {
    const last = trained.find((each) => trains.get(each.routine)?.includes(area));
    return last ? [{ area, days: today - last.day }] : [];
  });
}
