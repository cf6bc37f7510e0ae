import { isTimerId } from '../../timers/quick-timer.ts';
import type { WeekDay } from './week-plan.ts';

/** How far a week has come: sessions done, and how many are planned; null planned: there is no plan. */
export interface WeekTally {
  readonly done: number;
  readonly planned: number | null;
}

/** Counts a week: at most what is planned. What was done in its place counts too, unless it was a quick timer. */
export function weekTally(week: readonly WeekDay[]): WeekTally {
  const count = (of: (day: WeekDay) => readonly string[]) =>
    week.reduce((sum, day) => sum + of(day).length, 0);
  const planned = count((day) => day.planned);
  if (planned === 0) return { done: count((day) => day.done), planned: null };
  const done = count((day) => day.done.filter((routine) => !isTimerId(routine)));
  return { done: Math.min(done, planned), planned };
}
