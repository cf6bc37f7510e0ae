import { counted } from './counted.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** "just now", "14 min ago", "3 h ago", "2 days ago". */
export function agoWords(ms: number): string {
  if (ms < 60_000) return 'just now';
  if (ms < HOUR_MS) return `${Math.floor(ms / 60_000)} min ago`;
  if (ms < DAY_MS) return `${Math.floor(ms / HOUR_MS)} h ago`;
  return `${counted(Math.floor(ms / DAY_MS), 'day')} ago`;
}

// Making one takes longer than using it a hundred times.
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'long' });
const short = (word: string) => word.slice(0, 3);

const midnight = (wall: number) => new Date(wall).setHours(0, 0, 0, 0);
const sameYear = (wall: number, now: number) => new Date(wall).getFullYear() === new Date(now).getFullYear();

/** "today", "yesterday", "Saturday", "12 days ago". */
export function dayWords(wall: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(wall)) / DAY_MS);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 6 ? WEEKDAY.format(wall) : `${days} days ago`;
}

/** "Wed 13". */
export const shortDay = (wall: number): string =>
  `${short(WEEKDAY.format(wall))} ${new Date(wall).getDate()}`;

/** "November 2025". */
export const monthWords = (wall: number): string => `${MONTH.format(wall)} ${new Date(wall).getFullYear()}`;

/** "12 Nov", and "12 Nov 24" of another year than `now`. */
export function dayMonth(wall: number, now = Date.now()): string {
  const date = new Date(wall);
  const year = sameYear(wall, now) ? '' : ` ${String(date.getFullYear()).slice(2)}`;
  return `${date.getDate()} ${short(MONTH.format(wall))}${year}`;
}

/** "Wednesday 12 November", and "Wednesday 12 November 2024" of another year than `now`. */
export function fullDay(wall: number, now = Date.now()): string {
  const month = sameYear(wall, now) ? MONTH.format(wall) : monthWords(wall);
  return `${WEEKDAY.format(wall)} ${new Date(wall).getDate()} ${month}`;
}
