import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import { type Day, weekOf } from '../history/days.ts';
import { restedAreas } from './areas.ts';
import type { DoneSession } from './trained.ts';

/** Days between two sessions of the same areas, where the author asks for a day between them. */
const DAYS_APART = 2;

/**
 * Whether a routine may be done today by its author's rules: a day of rest for what it trains, unless it may be done on
 * consecutive days, and no more times a week than the most its author advises. `trained`: newest first.
 */
export function hasRecovered(
  routine: Routine,
  routines: readonly Routine[],
  exercises: ExerciseBook,
  trained: readonly DoneSession[],
  today: Day,
): boolean {
  const { id, consecutiveDays, timesAWeek } = routine;
  const thisWeek = trained.filter((each) => each.routine === id && weekOf(each.day) === weekOf(today));
  if (thisWeek.length >= timesAWeek.high) return false;
  if (consecutiveDays) return true;
  const rested = restedAreas(routine, routines, exercises, trained, today);
  return rested.every(({ days }) => days >= DAYS_APART);
}
