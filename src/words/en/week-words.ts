import type { NumberRange, Routine } from '../../core/routine/routine.ts';
import { VOLUME } from '../../core/training/history/muscle-sets.ts';
import type { WeekAdvice } from '../../core/training/week/week-plan.ts';
import type { WeekWarning } from '../../core/training/week/week-warnings.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { dateWords } from './date-words.ts';
import { muscleWords } from './muscle-words.ts';
import { unitWords } from './unit-words.ts';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${number(count)} times`);

const often = ({ low, high }: NumberRange) =>
  low === high ? `${times(low)} a week` : `${number(low)} to ${number(high)} times a week`;

/** The week plan. */
export const weekWords = part('week-words', {
  title: 'Week plan',
  howOften: 'How often',
  onceADay: 'Once a day',
  every: (minutes: number) => `Every ${unitWords.minutes(minutes)}`,
  everyNote: 'Stand up every 30 to 60 minutes: a short break each time, not one session.',
  at: 'At',
  from: 'From',
  to: 'To',
  toCalendar: 'Add to my calendar',
  daysFirst: 'Tap the days of a routine first. Reminders then come from your calendar.',
  toCalendarNote: 'Reminders come from your calendar. Changed the plan? Add it again.',
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
  wholeWeek: 'The week as a whole',
  /** Advice on the week as a whole, over all its routines. */
  warning: (warning: WeekWarning) => {
    switch (warning.code) {
      case 'hinge-two-days-running': {
        const [first, second] = warning.days.map(dateWords.weekday);
        const [a, b] = warning.routines;
        return `Two days of heavy hip hinges running: ${a} on ${first}, ${b} on ${second}. Leave a day between them for your lower back.`;
      }
      case 'volume-high':
        return `More than ${number(VOLUME.high)} hard sets a week: ${muscleWords.inList(warning.muscles)}. Beyond that, more sets do little.`;
      case 'volume-low':
        return `Even for ${muscleWords.inList([warning.muscle])}, which this week trains most, there are fewer than ${number(VOLUME.low)} hard sets: enough to keep what you have, too few to build on it.`;
    }
  },
  /** In the calendar, below the name of a routine. */
  openAt: (address: string) =>
    `Open Holdfast: ${address}\nIf this opens a browser without your history, open Holdfast from your home screen instead.`,
});
