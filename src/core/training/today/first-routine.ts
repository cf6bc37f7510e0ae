import { isTraining } from '../../routine/purpose.ts';
import type { ExerciseBook, Routine, Slot } from '../../routine/routine.ts';

const needsNothing = ({ exercise, alternatives }: Slot, exercises: ExerciseBook): boolean =>
  [exercise, ...alternatives.map((each) => each.exercise)].some(
    (id) => exercises.get(id)?.equipment.length === 0,
  );

/** The share of a routine that can be done with a floor and nothing else. */
function shareWithNothing({ blocks }: Routine, exercises: ExerciseBook): number {
  const slots = blocks.flatMap((block) => block.slots);
  return slots.filter((slot) => needsNothing(slot, exercises)).length / Math.max(1, slots.length);
}

/** The routine for somebody who has done none: it trains, and the most of it needs nothing. Null without routines. */
export function firstRoutine(routines: readonly Routine[], exercises: ExerciseBook): Routine | null {
  const beginners = routines.filter(({ experience }) => experience.includes('beginner'));
  const training = beginners.filter(isTraining);
  const [best] = (training.length > 0 ? training : routines).toSorted(
    (a, b) => shareWithNothing(b, exercises) - shareWithNothing(a, exercises),
  );
  return best ?? null;
}

/** Minutes of a first session: long enough to feel it, short enough to try. */
const FIRST_MINUTES = 20;

/** How long somebody does a routine for the first time who has not said so. */
export const firstMinutes = ({ targetMinutes }: Routine): number =>
  Math.min(FIRST_MINUTES, targetMinutes.low);
