import { date, plural } from '../format.ts';
import { part } from '../language.ts';

const DAY_MS = 86_400_000;

const weekday = date({ weekday: 'long' });
const midnight = (wall: number) => new Date(wall).setHours(0, 0, 0, 0);

/** How many days ago something was. */
export const whenWords = part('when-words', {
  /** "today", "yesterday", "Saturday", "12 days ago". */
  day: (wall: number, now: number) => {
    const days = Math.round((midnight(now) - midnight(wall)) / DAY_MS);
    if (days <= 0) return 'today';
    if (days === 1) return 'yesterday';
    return days < 6 ? weekday(wall) : plural(days, { one: '# day ago', other: '# days ago' });
  },
});
