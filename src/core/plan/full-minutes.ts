import { minutes } from '../duration.ts';
import type { ExerciseBook, Routine } from '../routine/routine.ts';
import type { Settings } from '../settings.ts';
import { compilePlan } from './compile-plan.ts';
import { defaultChoices } from './default-choices.ts';

/** How long a routine takes with the low end of every range, in whole minutes, whatever time it is meant to take. */
export const fullMinutes = (
  routine: Routine,
  book: ExerciseBook,
  settings: Pick<Settings, 'readySeconds' | 'pace' | 'heavyRestSeconds'>,
): number =>
  minutes(compilePlan(routine, book, { ...defaultChoices(routine, settings), minutes: null }).totals.ms);
