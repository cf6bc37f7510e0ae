import type { NumberRange, Routine } from '../../core/routine/routine.ts';
import type { WeekAdvice } from '../../core/training/week/week-plan.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { dateWords } from './date-words.ts';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`);

const often = ({ low, high }: NumberRange) =>
  low === high ? `${times(low)} a week` : `${number(low)} to ${number(high)} times a week`;

/** The week plan. */
export const weekWords = part('week-words', {
  title: 'Week plan',
  hourly: 'Every hour',
  hourlyNote: 'A short break, not one session',
  at: 'At',
  from: 'From',
  to: 'To',
  toCalendar: 'Add to my calendar',
  toCalendarNote:
    'A page cannot wake itself, so your calendar does: the file repeats every week and rings ten minutes before. Import it again after a change, and remove there what you no longer do.',
  /** Advice from the author of a routine on how often it is planned. */
  advice: (advice: WeekAdvice, { name, timesAWeek }: Pick<Routine, 'name' | 'timesAWeek'>) => {
    switch (advice.code) {
      case 'day-between':
        return `${name} needs a day between two sessions: ${dateWords.weekday(advice.first)} and ${dateWords.weekday(advice.second)} follow each other.`;
      case 'too-often':
        return `${name} is meant ${often(timesAWeek)}: this is more.`;
      case 'too-seldom':
        return `${name} works best ${often(timesAWeek)}.`;
    }
  },
  /** In the calendar, below the name of a routine. */
  openAt: (address: string) => `Open Holdfast: ${address}`,
});
