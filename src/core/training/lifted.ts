import type { Exercise } from '../routine/exercise.ts';
import { type ExerciseEffort, effortsOf } from './exercise-effort.ts';
import type { SessionRecord } from './record.ts';

/** The totals of the exercises that train; warm-ups and stretches are left out. */
export const trainingEfforts = (record: SessionRecord): readonly ExerciseEffort[] =>
  effortsOf({ ...record, sets: record.sets.filter(({ care }) => !care) }).filter(({ sets }) => sets > 0);

/**
 * Kilograms lifted in a session: weight times reps over all sets that train. Where each hand holds a weight, both count.
 * Body weight and assistance add nothing.
 */
export const liftedKg = (
  record: SessionRecord,
  exercises: ReadonlyMap<string, Pick<Exercise, 'inEachHand'>>,
): number =>
  trainingEfforts(record).reduce(
    (sum, { exercise, kgReps }) => sum + kgReps * (exercises.get(exercise)?.inEachHand ? 2 : 1),
    0,
  );
