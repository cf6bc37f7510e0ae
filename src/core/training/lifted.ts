import { type ExerciseEffort, effortsOf } from './exercise-effort.ts';
import type { SessionRecord } from './record.ts';

/** The totals of the exercises that train; warm-ups and stretches are left out. */
export const trainingEfforts = (record: SessionRecord): readonly ExerciseEffort[] =>
  effortsOf({ ...record, sets: record.sets.filter(({ care }) => !care) }).filter(({ sets }) => sets > 0);

/** Kilograms lifted in a session: weight times reps over all sets that train. Body weight and assistance add nothing. */
export const liftedKg = (record: SessionRecord): number =>
  trainingEfforts(record).reduce((sum, { kgReps }) => sum + kgReps, 0);
