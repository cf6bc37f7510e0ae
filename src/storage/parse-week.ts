import {
  array,
  type GenericSchema,
  literal,
  maxValue,
  minLength,
  minValue,
  object,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
  variant,
} from 'valibot';
import { WEEKDAYS, type WeekEntry, type WeekPlan } from '../core/training/week/week-plan.ts';
import { WHOLE } from './set-schema.ts';

const MINUTE = pipe(WHOLE, minValue(0), maxValue(24 * 60 - 1));

const ENTRY = object({
  routine: string(),
  days: pipe(
    array(unknown()),
    transform((days) => WEEKDAYS.filter((day) => days.includes(day))),
    minLength(1),
  ),
  at: variant('kind', [
    object({ kind: literal('once'), minute: MINUTE }),
    object({ kind: literal('hourly'), from: MINUTE, to: MINUTE }),
  ]),
}) satisfies GenericSchema<unknown, WeekEntry>;

/** Reads a stored plan of any age: entries that make no sense are left out. */
export const parseWeek = (stored: unknown): WeekPlan =>
  (Array.isArray(stored) ? stored : []).flatMap((each) => {
    const entry = safeParse(ENTRY, each);
    return entry.success ? [entry.output] : [];
  });
