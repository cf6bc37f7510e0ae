import { minutes } from '../../core/duration.ts';
import type { NumberRange } from '../../core/routine/routine.ts';
import type { Day } from '../../core/training/history/days.ts';
import type { Balance } from '../../core/training/history/trend.ts';
import { list, number, plural } from '../format.ts';
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
  none: 'Nothing here yet',
  noneNote:
    'Your first session fills this page: its day on a calendar, your weights as a curve, the muscles it worked.',
  pickRoutine: 'Pick a routine',
  bring: 'Bring a history from a file',

  calendar: 'Calendar',
  monthBefore: 'The month before',
  monthAfter: 'The month after',
  /** "16 sessions · 9 h 6 min". */
  ofMonth: (sessions: number, ms: number) =>
    sessions === 0 ? 'No sessions' : `${unitWords.sessions(sessions)} · ${unitWords.hours(minutes(ms))}`,
  /** The name of a day on the calendar: "Saturday 28 November: Strong Back 45 and Desk Reset, a lighter week". */
  dayWith: (day: Day, names: readonly string[], isLighter: boolean) =>
    `${dateWords.weekdayAndDay(day)}: ${list(names)}${isLighter ? ', a lighter week' : ''}`,
  /** Beside its hatch. */
  lighterWeek: 'A lighter week',
  onDay: (day: Day) => dateWords.weekdayAndDay(day),
  wholeDay: 'The whole day',
  /** "200 sessions since 20 Oct 25." */
  inAll: (sessions: number, since: string) => `${unitWords.sessions(sessions)} since ${since}.`,
  routinesOfMonth: 'Routines this month',
  /** "Strong Back 45, 8 times". */
  timesOf: (name: string, times: number, isHabit: boolean) =>
    `${name}, ${plural(times, { one: 'once', other: '# times' })}${isHabit ? ', a habit' : ''}`,
  /** `goal`: days a week as planned; null without a plan. */
  streak: (weeks: number, goal: number | null) =>
    goal === null
      ? `${number(weeks)} weeks in a row with training.`
      : `${number(weeks)} weeks in a row as planned, ${unitWords.days(goal)} a week.`,

  exercise: 'Exercise',
  another: 'Look at another',
  pickExercise: 'Which exercise?',
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

  musclesThisWeek: 'Muscles this week',
  /** "23 November to 29 November". */
  weekSpan: (from: Day, to: Day) => `${dateWords.longDay(from)} to ${dateWords.longDay(to)}`,
  /** What counts, and the landmarks. */
  volumeLandmarks: ({ low, high }: NumberRange) =>
    `${number(low)} to ${number(high)} hard sets a week build a muscle; a helping muscle counts half. Warm-ups, stretches and squeezes are not counted.`,
  /** What the textures of a muscle stand for, in sets per week. */
  steps: ({ low, high }: NumberRange) => ({
    none: 'None',
    few: `1–${number(low / 2 - 1)}`,
    some: `${number(low / 2)}–${number(low - 1)}`,
    enough: `${number(low)}–${number(high)}`,
    many: `over ${number(high)} sets`,
  }),
  muscle: 'Muscle, in sets',
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
