import type { WeekDay } from './week-plan.ts';

/** How far a week has come: sessions done, and how many are planned; null planned: there is no plan. */
export interface WeekTally {
  readonly done: number;
  readonly planned: number | null;
}

/** Counts a week. What was done instead of what was planned counts too; more than planned is not told. */
export function weekTally(week: readonly WeekDay[]): WeekTally {
  const count = (of: (day: WeekDay) => readonly string[]) =>
    week.reduce((sum, day) => sum + of(day).length, 0);
  const planned = count((day) => day.planned);
  const done = count((day) => day.done);
  return planned > 0 ? { done: Math.min(done, planned), planned } : { done, planned: null };
}
