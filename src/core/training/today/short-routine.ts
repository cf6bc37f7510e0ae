import { isTraining } from '../../routine/purpose.ts';
import type { Routine } from '../../routine/routine.ts';

/** The longest routine that is offered as something light. */
const SHORT_MINUTES = 5;

/** A routine of a few minutes, preferably one that only loosens; null when there is none. */
export function shortRoutine(routines: readonly Routine[]): Routine | null {
  const [best] = routines
    .filter(({ targetMinutes }) => targetMinutes.low <= SHORT_MINUTES)
    .toSorted(
      (a, b) => Number(isTraining(a)) - Number(isTraining(b)) || a.targetMinutes.low - b.targetMinutes.low,
    );
  return best ?? null;
}
