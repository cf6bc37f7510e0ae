import { loadKind } from '../owns/load-kind.ts';
import type { Exercise } from '../routine/exercise.ts';
import { patternOf } from '../routine/pattern.ts';
import type { ExerciseBook } from '../routine/routine.ts';
import type { SessionRecord } from './record.ts';

/**
 * Whether an exercise bends the hips against a weight, as a deadlift does. It tires the back for a day or two, so two such
 * days do not follow each other (McGill, Low Back Disorders, on extensor load). A hip hinge without a weight is none.
 */
export const isHeavyHinge = (exercise: Pick<Exercise, 'muscles' | 'equipment'>): boolean =>
  patternOf(exercise) === 'hinge' && loadKind(exercise.equipment) !== 'none';

/** Whether the person did a set of a heavy hinge in a session. */
export function didHinge({ sets }: SessionRecord, exercises: ExerciseBook): boolean {
  return sets.some(({ exercise: id, result }) => {
    const exercise = exercises.get(id);
    return result !== null && exercise !== undefined && isHeavyHinge(exercise);
  });
}
