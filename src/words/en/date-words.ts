import type { Day } from '../../core/training/history/days.ts';
import { date } from '../format.ts';
import { part } from '../language.ts';

const DAY_MS = 86_400_000;
const A_MONDAY = Date.UTC(2024, 0, 1);

// English dates are joined from parts, because browsers do not agree on commas and short months.
const dayOfMonth = date({ day: 'numeric' });
const weekday = date({ weekday: 'long' });
const month = date({ month: 'long' });
const monthYear = date({ month: 'long', year: 'numeric' });
const shortYear = date({ year: '2-digit' });
const dayOfCalendar = date({ day: 'numeric', timeZone: 'UTC' });
const monthOfCalendar = date({ month: 'long', timeZone: 'UTC' });
const monthYearOfCalendar = date({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const weekdayOfCalendar = date({ weekday: 'long', timeZone: 'UTC' });

const short = (word: string) => word.slice(0, 3);
const sameYear = (wall: number, now: number) => new Date(wall).getFullYear() === new Date(now).getFullYear();
const nameOf = (weekday: number) => weekdayOfCalendar(A_MONDAY + weekday * DAY_MS);

/** Days and months: of instants on the clock of this device, of days on the person's calendar. */
export const dateWords = part('date-words', {
  /** "Wed 13". */
  shortDay: (wall: number) => `${short(weekday(wall))} ${dayOfMonth(wall)}`,
  /** "November 2025". */
  month: (wall: number) => monthYear(wall),
  /** "12 Nov", and "12 Nov 24" of another year than `now`. */
  dayMonth: (wall: number, now: number) =>
    `${dayOfMonth(wall)} ${short(month(wall))}${sameYear(wall, now) ? '' : ` ${shortYear(wall)}`}`,
  /** "Wednesday 12 November", and "Wednesday 12 November 2024" of another year than `now`. */
  fullDay: (wall: number, now: number) =>
    `${weekday(wall)} ${dayOfMonth(wall)} ${(sameYear(wall, now) ? month : monthYear)(wall)}`,
  /** "28". */
  dayOfMonth: (day: Day) => dayOfCalendar(day * DAY_MS),
  /** "November 2025". */
  monthOfDay: (day: Day) => monthYearOfCalendar(day * DAY_MS),
  /** "Saturday 28 November". */
  weekdayAndDay: (day: Day) =>
    `${weekdayOfCalendar(day * DAY_MS)} ${dayOfCalendar(day * DAY_MS)} ${monthOfCalendar(day * DAY_MS)}`,
  /** "3 November". */
  longDay: (day: Day) => `${dayOfCalendar(day * DAY_MS)} ${monthOfCalendar(day * DAY_MS)}`,
  /** "Monday": 0 for Monday to 6 for Sunday. */
  weekday: nameOf,
  /** "Mo". */
  shortWeekday: (weekday: number) => nameOf(weekday).slice(0, 2),
  /** "M". */
  weekdayInitial: (weekday: number) => nameOf(weekday).charAt(0),
});
