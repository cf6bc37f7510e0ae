import { WEEKDAYS, type Weekday, type WeekEntry, type WeekPlan } from '../core/training/week/week-plan.ts';
import { fieldsOf } from './fields-of.ts';
import { isText } from './is-set.ts';
import { createKeptDocument, type KeptDocument } from './kept-document.ts';

const LAST_MINUTE = 24 * 60 - 1;

export interface WeekStorage {
  readonly load: () => Promise<WeekPlan>;
  /** Changes what is kept, as it stands by now; what has come of it, or null when it cannot be kept. */
  readonly change: (edit: (kept: WeekPlan) => WeekPlan) => Promise<WeekPlan | null>;
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
export const createWeekStorage = (document: KeptDocument = createKeptDocument('week')): WeekStorage => ({
  load: () => document.read().then(asWeekPlan, () => []),
  change: (edit) =>
    document
      .change((stored) => {
        const plan = edit(asWeekPlan(stored));
        return plan.length > 0 ? plan : undefined;
      })
      .then(asWeekPlan, () => null),
});
