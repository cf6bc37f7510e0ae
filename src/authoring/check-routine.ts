import type { CoachedExercise } from '../core/routine/exercise.ts';
import type { ExerciseBook, Routine } from '../core/routine/routine.ts';
import { eachSlot } from './check-sense.ts';
import { didYouMean } from './shape/nearest.ts';
import { fieldPath, MAX_PROBLEMS, type Problem, quoted } from './shape/problem.ts';

/** Reports exercises that a routine names and the exercise book lacks. Without a problem the routine can be planned. */
export function checkRoutine(routine: Routine, exercises: ExerciseBook): Problem[] {
  return eachSlot(routine)
    .flatMap(({ slot, path }) => [
      ...unknownExercise(slot.exercise, path, exercises),
      ...slot.alternatives.flatMap(({ exercise }, index) =>
        unknownExercise(exercise, `${path}.alternatives[${index}]`, exercises),
      ),
    ])
    .slice(0, MAX_PROBLEMS);
}

/** Reports easier and harder ways of an exercise that do not exist. Paths refer to the exercise's own file. */
export function checkVariations(exercise: CoachedExercise, exercises: ExerciseBook): Problem[] {
  return (['easier', 'harder'] as const).flatMap((key) => {
    const variation = exercise[key]?.exercise;
    const path = fieldPath('$', key);
    if (variation === undefined) return [];
    if (variation === exercise.id) {
      return {
        path: fieldPath(path, 'exercise'),
        message: 'An exercise cannot be its own variation.',
        allowed: 'the id of another exercise',
      };
    }
    return unknownExercise(variation, path, exercises);
  });
}

function unknownExercise(id: string, path: string, exercises: ExerciseBook): Problem[] {
  if (exercises.has(id)) return [];
  return [
    {
      path: fieldPath(path, 'exercise'),
      message: `There is no exercise ${quoted(id)}.${didYouMean(id, exercises.keys())}`,
      allowed: 'the id of an exercise in the library',
    },
  ];
}
