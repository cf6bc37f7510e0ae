import { WEEKDAYS, type Weekday, type WeekEntry, type WeekPlan } from '../core/training/week/week-plan.ts';
import { openDatabase } from './database.ts';
import type { Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';
import { isText } from './is-set.ts';

const LAST_MINUTE = 24 * 60 - 1;

export interface WeekStorage {
  readonly load: () => Promise<WeekPlan>;
  readonly save: (plan: WeekPlan) => Promise<void>;
}

const isMinute = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_MINUTE;

function asEntry(value: unknown): WeekEntry | null {
  const { routine, days, at } = fieldsOf(value);
  if (!isText(routine) || !Array.isArray(days)) return null;
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
const asWeekPlan = (value: unknown): WeekPlan =>
  Array.isArray(value) ? value.map(asEntry).filter((entry) => entry !== null) : [];

/** Nothing here rejects: what cannot be kept is gone with the page. */
export function createWeekStorage(open: () => Promise<Drawers> = openDatabase): WeekStorage {
  let opening: Promise<Drawers> | null = null;
  const drawers = () => (opening ??= open());
  return {
    load: () =>
      drawers()
        .then((opened) => opened.read('documents', 'week'))
        .then(asWeekPlan, () => []),
    save: (plan) =>
      drawers()
        .then((opened) => opened.write('documents', { week: plan.length > 0 ? plan : undefined }, false))
        .catch(() => undefined),
  };
}
