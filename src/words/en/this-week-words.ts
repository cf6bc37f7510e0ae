import { part } from '../language.ts';
import { dateWords } from './date-words.ts';

/** The days of this week on the list of routines. */
export const thisWeekWords = part('this-week-words', {
  title: 'This week',
  allDone: 'All done',
  change: 'Change the week plan',
  /** A day for screen readers: "Monday: Strong Back done". */
  day: (weekday: number, state: 'done' | 'today' | 'planned' | 'rest', routines: readonly string[]) => {
    const names = routines.join(', ');
    const words = { done: `${names} done`, today: `${names} today`, planned: names, rest: 'rest' };
    return `${dateWords.weekday(weekday)}: ${words[state]}`;
  },
});
