import type { Routine } from '../../routine/routine.ts';
import { type Day, mondayOf, weekdayOf, weekOf } from '../history/days.ts';

/** 0 for Monday to 6 for Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** A routine on some days of every week. Minutes are of the day, 0 to 1439, on the person's own clock. */
export interface WeekEntry {
  readonly routine: string;
  /** Ascending; at least one. */
  readonly days: readonly Weekday[];
  /** `once`: at one time. `hourly`: a short break at every full hour of a stretch, both ends included. */
  readonly at:
    | { readonly kind: 'once'; readonly minute: number }
    | { readonly kind: 'hourly'; readonly from: number; readonly to: number };
}

export type WeekPlan = readonly WeekEntry[];

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

function oftenWords({ low, high }: Routine['timesAWeek']): string {
  return low === high ? `${times(low)} a week` : `${low} to ${high} times a week`;
}

/** Two days running, Sunday and Monday too. */
function runningDays(days: readonly Weekday[]): readonly [Weekday, Weekday] | null {
  for (const day of days) {
    const next = WEEKDAYS[(day + 1) % 7] ?? 0;
    if (days.includes(next)) return [day, next];
  }
  return null;
}

/** What its author would say of how often a routine is planned; null when it is as meant. */
export function checkEntry(entry: WeekEntry, routine: Routine): string | null {
  const { timesAWeek, consecutiveDays, name } = routine;
  const running = runningDays(entry.days);
  if (!consecutiveDays && running) {
    const [first, second] = running;
    return `${name} needs a day between two sessions: ${NAMES[first]} and ${NAMES[second]} follow each other.`;
  }
  if (entry.days.length > timesAWeek.high) return `${name} is meant ${oftenWords(timesAWeek)}: this is more.`;
  if (entry.days.length < timesAWeek.low) return `${name} works best ${oftenWords(timesAWeek)}.`;
  return null;
}

/** Days a week on which there is a session of its own; breaks at the desk make no training day. */
export const trainingDays = (plan: WeekPlan): number =>
  new Set(plan.flatMap(({ days, at }) => (at.kind === 'once' ? days : []))).size;

export interface WeekDay {
  readonly day: Day;
  readonly state: 'past' | 'today' | 'ahead';
  /** Routines planned on it, in the order of their time. */
  readonly planned: readonly string[];
  /** Routines done on it. */
  readonly done: readonly string[];
}

/** The week of `today`, Monday first, with what was planned and what was done. `done`: routine and day of sessions. */
export function thisWeek(
  plan: WeekPlan,
  done: readonly { readonly routine: string; readonly day: Day }[],
  today: Day,
): readonly WeekDay[] {
  const monday = mondayOf(weekOf(today));
  const startOf = ({ at }: WeekEntry) => (at.kind === 'once' ? at.minute : at.from);
  const ordered = plan.toSorted((a, b) => startOf(a) - startOf(b));
  return WEEKDAYS.map((weekday) => {
    const day = monday + weekday;
    return {
      day,
      state: weekday < weekdayOf(today) ? 'past' : day === today ? 'today' : 'ahead',
      planned: ordered.filter(({ days }) => days.includes(weekday)).map(({ routine }) => routine),
      done: done.filter((session) => session.day === day).map(({ routine }) => routine),
    };
  });
}
