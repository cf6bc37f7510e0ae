import { minutes } from '../../core/duration.ts';
import type { NumberRange } from '../../core/routine/routine.ts';
import type { Day } from '../../core/training/history/days.ts';
import type { Balance } from '../../core/training/history/trend.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { dateWords } from './date-words.ts';
import { unitWords } from './unit-words.ts';

const OF: Readonly<Record<Balance['of'], string>> = {
  volume: 'of the volume',
  reps: 'of the reps',
  time: 'of the time',
};

/** How often the person trained, and the results. */
export const historyWords = part('history-words', {
  title: 'History',
  none: 'No sessions yet',
  noneNote: 'Each session you finish or end lands here, with every set as it went.',
  pickRoutine: 'Pick a routine',

  /** "16 weeks, 2.5 a week". */
  rate: (sessions: number, weeks: number) =>
    weeks === 1
      ? 'this week'
      : plural(weeks, {
          one: `# week, ${number(Math.round((sessions / weeks) * 10) / 10)} a week`,
          other: `# weeks, ${number(Math.round((sessions / weeks) * 10) / 10)} a week`,
        }),
  /** `goal`: days a week as planned; null without a plan. */
  streak: (weeks: number, goal: number | null) =>
    goal === null
      ? `${number(weeks)} weeks in a row with training.`
      : `${number(weeks)} weeks in a row as planned, ${unitWords.days(goal)} a week.`,

  minutesByDay: 'Minutes trained, by weekday and week',
  weekday: 'Weekday',
  weekOf: (monday: Day) => `Week of ${dateWords.longDay(monday)}`,
  trained: (ms: number) => (ms > 0 ? unitWords.minutes(minutes(ms)) : 'none'),
  /** What the shades of a day stand for, from none to most. */
  shades: ['Rest', 'under 20', '20–40', 'over 40 min'],

  exercise: 'Exercise',
  whatToShow: 'What to show',
  /** A curve in a sentence. */
  curve: (of: string, sessions: number, days: readonly [string, string], values: readonly [string, string]) =>
    `${of}, ${unitWords.sessions(sessions)} from ${days[0]} to ${days[1]}: from ${values[0]} to ${values[1]}.`,
  point: (of: string, value: string, day: string) => `${of}: ${value} on ${day}.`,
  oneRepMaxNote: 'Estimated by Epley’s formula: weight × (1 + reps ÷ 30), from sets of up to 12 reps.',
  volumeNote: 'Weight × reps, over all sets of a session.',
  asTable: 'As a table',
  day: 'Day',
  /** Percent. */
  left: (share: number) => `Left ${number(share)} %`,
  right: (share: number) => `Right ${number(share)} %`,
  balanceOf: (of: Balance['of'], sessions: number) => `${OF[of]}, last ${number(sessions)} sessions`,

  setsAWeek: 'Sets a week',
  halfNote: 'A helping muscle counts half',
  /** What counts, and the landmarks. */
  volumeLandmarks: ({ low, high }: NumberRange) =>
    `${number(low)} to ${number(high)} hard sets a week build a muscle. Warm-ups, stretches and squeezes are not counted.`,
  /** What the textures of a muscle stand for, in sets per week. */
  steps: ({ low, high }: NumberRange) => ({
    none: 'None',
    few: `1–${number(low / 2 - 1)}`,
    some: `${number(low / 2)}–${number(low - 1)}`,
    enough: `${number(low)}–${number(high)}`,
    many: `over ${number(high)} sets`,
  }),
  muscle: 'Muscle',
  thisWeek: 'This week',
  usual: 'Usual',
  allMuscles: (count: number) => `All ${number(count)} muscles`,

  session: (sets: number, endedEarly: boolean) =>
    `${unitWords.sets(sets)}${endedEarly ? ', ended early' : ''}`,
  earlier: 'Earlier sessions',
  unreadable: (count: number) =>
    plural(count, { one: '# session cannot be read.', other: '# sessions cannot be read.' }),
  toData: 'See Your data',
});
