import type { Routine } from '../../routine/routine.ts';
import { type Day, mondayOf, weekdayOf, weekOf } from '../history/days.ts';

/** 0 for Monday to 6 for Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** How long to sit between two breaks. */
export const BREAK_MINUTES = [30, 45, 60] as const;
export type BreakMinutes = (typeof BREAK_MINUTES)[number];

/** A routine on some days of every week. Minutes are of the day, 0 to 1439, on the person's own clock. */
export interface WeekEntry {
  readonly routine: string;
  /** Ascending; at least one. */
  readonly days: readonly Weekday[];
  /** `once`: at one time. `every`: a short break again and again, both ends included; it may go past midnight. */
  readonly at:
    | { readonly kind: 'once'; readonly minute: number }
    | {
        readonly kind: 'every';
        readonly minutes: BreakMinutes;
        readonly from: number;
        readonly to: number;
      };
}

export type WeekPlan = readonly WeekEntry[];

/** How the plan of a routine differs from its author's advice. */
export type WeekAdvice =
  | { readonly code: 'day-between'; readonly first: Weekday; readonly second: Weekday }
  | { readonly code: 'too-often' }
  | { readonly code: 'too-seldom' };

export const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(day + 1) % 7] ?? 0;

/**
 * Compares how often a routine is planned with its author's advice; null when they agree. A break from sitting is a habit,
 * not sessions to be counted.
 */
export function checkEntry(
  { days, at }: WeekEntry,
  { timesAWeek, consecutiveDays }: Pick<Routine, 'timesAWeek' | 'consecutiveDays'>,
): WeekAdvice | null {
  if (at.kind === 'every') return null;
  const first = days.find((day) => days.includes(dayAfter(day)));
  if (!consecutiveDays && first !== undefined) return { code: 'day-between', first, second: dayAfter(first) };
  if (days.length > timesAWeek.high) return { code: 'too-often' };
  return days.length < timesAWeek.low ? { code: 'too-seldom' } : null;
}

/** Days a week with a session; breaks at the desk do not count as training days. `isTraining` tells of a routine. */
export const trainingDays = (plan: WeekPlan, isTraining: (routine: string) => boolean): number =>
  new Set(plan.flatMap(({ routine, days, at }) => (at.kind === 'once' && isTraining(routine) ? days : [])))
    .size;

export interface WeekDay {
  readonly day: Day;
  readonly state: 'past' | 'today' | 'ahead';
  /** Routines planned on it, in the order of their time. */
  readonly planned: readonly string[];
  /** Routines done on it. */
  readonly done: readonly string[];
}

/**
 * The week of `today`, Monday first, with what was planned and what was done. `done`: routine and day of sessions. Breaks
 * from sitting are habits: they neither fill a day nor make it done.
 */
export function thisWeek(
  plan: WeekPlan,
  done: readonly { readonly routine: string; readonly day: Day }[],
  today: Day,
): readonly WeekDay[] {
  const monday = mondayOf(weekOf(today));
  const startOf = ({ at }: WeekEntry) => (at.kind === 'once' ? at.minute : at.from);
  const habits = new Set(plan.filter(({ at }) => at.kind === 'every').map(({ routine }) => routine));
  const sessions = plan.filter(({ routine }) => !habits.has(routine));
  const ordered = sessions.toSorted((a, b) => startOf(a) - startOf(b));
  return WEEKDAYS.map((weekday) => {
    const day = monday + weekday;
    return {
      day,
      state: weekday < weekdayOf(today) ? 'past' : day === today ? 'today' : 'ahead',
      planned: ordered.filter(({ days }) => days.includes(weekday)).map(({ routine }) => routine),
      done: done
        .filter((each) => each.day === day && !habits.has(each.routine))
        .map(({ routine }) => routine),
    };
  });
}
