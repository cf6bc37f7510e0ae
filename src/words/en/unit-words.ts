import { number, plural } from '../format.ts';
import { part } from '../language.ts';

/** "45 s", "90 s", "2 min", "2:30 min". */
function time(ms: number): string {
  const total = Math.round(ms / 1000);
  if (total < 120) return `${number(total)} s`;
  const rest = total % 60;
  return `${number(Math.floor(total / 60))}${rest ? `:${String(rest).padStart(2, '0')}` : ''} min`;
}

/** Counts and measures, as they stand alone or inside a sentence. */
export const unitWords = part('unit-words', {
  time,
  /** "45 min". */
  minutes: (count: number | string) => `${count} min`,
  /** "9 h 6 min", "45 min". */
  hours: (minutes: number) =>
    [
      minutes >= 60 && `${number(Math.floor(minutes / 60))} h`,
      (minutes % 60 || minutes === 0) && `${number(minutes % 60)} min`,
    ]
      .filter(Boolean)
      .join(' '),
  reps: (count: number) => plural(count, { one: '# rep', other: '# reps' }),
  sets: (count: number) => plural(count, { one: '# set', other: '# sets' }),
  sessions: (count: number) => plural(count, { one: '# session', other: '# sessions' }),
  days: (count: number) => plural(count, { one: '# day', other: '# days' }),
});
