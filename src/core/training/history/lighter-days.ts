import type { ExerciseEffort } from '../exercise-effort.ts';
import { curveOf } from './curve.ts';
import { type Day, dayOf } from './days.ts';

/** The days of the lighter weeks of an exercise, from the first session of each to the last: see Curve. */
export function lighterDays(efforts: readonly ExerciseEffort[]): ReadonlySet<Day> {
  const { lighter } = curveOf(efforts, 'weight', Number.POSITIVE_INFINITY);
  return new Set(
    lighter.flatMap(({ from, to }) => {
      const first = dayOf(from);
      return Array.from({ length: dayOf(to) - first + 1 }, (_, i) => first + i);
    }),
  );
}
