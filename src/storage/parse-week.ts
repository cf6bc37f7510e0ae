import { WEEKDAYS, type Weekday, type WeekEntry, type WeekPlan } from '../core/training/week/week-plan.ts';
import { fieldsOf } from './fields-of.ts';

const LAST_MINUTE = 24 * 60 - 1;

const isMinute = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_MINUTE;

function asEntry(value: unknown): WeekEntry | null {
  const { routine, days, at } = fieldsOf(value);
  if (typeof routine !== 'string' || !Array.isArray(days)) return null;
  const known: Weekday[] = WEEKDAYS.filter((day) => days.includes(day));
  const { kind, minute, from, to } = fieldsOf(at);
  if (known.length === 0) return null;
  if (kind === 'once' && isMinute(minute)) return { routine, days: known, at: { kind, minute } };
  if (kind === 'hourly' && isMinute(from) && isMinute(to)) {
    return { routine, days: known, at: { kind, from, to } };
  }
  return null;
}

/** Reads a stored plan of any age: what cannot be read of it is left out. */
export const parseWeek = (value: unknown): WeekPlan =>
  Array.isArray(value) ? value.map(asEntry).filter((entry) => entry !== null) : [];
