import { date, plural } from '../format.ts';
import { part } from '../language.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const weekday = date({ weekday: 'long' });
const midnight = (wall: number) => new Date(wall).setHours(0, 0, 0, 0);

/** How long ago something was. */
export const whenWords = part('when-words', {
  /** "just now", "14 min ago", "3 h ago", "2 days ago". */
  ago: (ms: number) => {
    if (ms < 60_000) return 'just now';
    if (ms < HOUR_MS) return `${Math.floor(ms / 60_000)} min ago`;
    if (ms < DAY_MS) return `${Math.floor(ms / HOUR_MS)} h ago`;
    return plural(Math.floor(ms / DAY_MS), { one: '# day ago', other: '# days ago' });
  },
  /** "today", "yesterday", "Saturday", "12 days ago". */
  day: (wall: number, now: number) => {
    const days = Math.round((midnight(now) - midnight(wall)) / DAY_MS);
    if (days <= 0) return 'today';
    if (days === 1) return 'yesterday';
    return days < 6 ? weekday(wall) : plural(days, { one: '# day ago', other: '# days ago' });
  },
});
