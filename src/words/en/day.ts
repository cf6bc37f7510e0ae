import type { Day } from '../../core/training/history/days.ts';

const DAY_MS = 86_400_000;

/** The day of this device's calendar an instant falls on. */
export function dayOf(wall: number): Day {
  const date = new Date(wall);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}

// Making one takes longer than using it a hundred times.
const LONG_DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const SHORT_MONTH = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** "3 November". */
export const longDay = (day: Day): string => LONG_DAY.format(day * DAY_MS);

/** "Nov". */
export const shortMonth = (day: Day): string => SHORT_MONTH.format(day * DAY_MS);

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
