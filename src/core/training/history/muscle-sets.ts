import { logKey } from '../../plan/plan.ts';
import type { Muscle } from '../../routine/exercise.ts';
import type { ExerciseBook } from '../../routine/routine.ts';
import type { SessionRecord } from '../record.ts';

/**
 * How much a set counts for a helping muscle: half as much as for a main one. This way of counting explains growth best
 * (J. Pelland et al., "The Resistance Training Dose Response", Sports Med 2025).
 */
const HELPING = 0.5;

export interface MuscleSets {
  readonly muscle: Muscle;
  readonly sets: number;
}

/** Sets done for each muscle, the most first. Left and right of a set count as one set, whatever its length. */
export function muscleSets(
  records: readonly SessionRecord[],
  exercises: ExerciseBook,
): readonly MuscleSets[] {
  const sums = new Map<Muscle, number>();
  const add = (muscle: Muscle, sets: number) => sums.set(muscle, (sums.get(muscle) ?? 0) + sets);
  for (const { sets } of records) {
    const done = new Map(
      sets.filter(({ result }) => result !== null).map((set) => [logKey({ ...set, side: null }), set]),
    );
    for (const { exercise } of done.values()) {
      const muscles = exercises.get(exercise)?.muscles;
      for (const muscle of muscles?.main ?? []) add(muscle, 1);
      for (const muscle of muscles?.also ?? []) add(muscle, HELPING);
    }
  }
  return [...sums].map(([muscle, sets]) => ({ muscle, sets })).toSorted((a, b) => b.sets - a.sets);
}
