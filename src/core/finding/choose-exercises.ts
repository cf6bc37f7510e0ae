import type { Equipment } from '../routine/equipment.ts';
import type { Exercise, Muscle } from '../routine/exercise.ts';

/** Which exercises a person wants to see. Within a list any one is enough; an empty list asks for nothing. */
export interface Filters {
  readonly starred: boolean;
  /** `none`: exercises that need no kit. */
  readonly kit: readonly (Equipment | 'none')[];
  readonly muscles: readonly Muscle[];
}

export const NO_FILTERS: Filters = { starred: false, kit: [], muscles: [] };

interface Known {
  readonly starred: readonly string[];
  /** By exercise id: when it was last done, on the wall clock. */
  readonly lastDone: ReadonlyMap<string, number>;
}

/**
 * The exercises that pass the filters: those that a chosen muscle leads before those in which it only helps, then the
 * last done first, then in their order.
 */
export function chooseExercises<E extends Exercise>(
  exercises: readonly E[],
  { starred, kit, muscles }: Filters,
  known: Known,
): readonly E[] {
  const leads = ({ muscles: { main } }: Exercise) =>
    muscles.length === 0 || muscles.some((muscle) => main.includes(muscle));
  const passes = (exercise: Exercise) =>
    (!starred || known.starred.includes(exercise.id)) &&
    (kit.length === 0 ||
      kit.some((each) =>
        each === 'none' ? exercise.equipment.length === 0 : exercise.equipment.includes(each),
      )) &&
    (leads(exercise) || muscles.some((muscle) => exercise.muscles.also.includes(muscle)));
  const doneAt = ({ id }: Exercise) => known.lastDone.get(id) ?? 0;
  return exercises
    .filter(passes)
    .toSorted((a, b) => Number(leads(b)) - Number(leads(a)) || doneAt(b) - doneAt(a));
}
