import * as v from 'valibot';
import { BREAK_MINUTES, WEEKDAYS, type WeekEntry, type WeekPlan } from '../core/training/week/week-plan.ts';
import { ID } from './set-schema.ts';

const MINUTE = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60 - 1));
const SPAN = { from: MINUTE, to: MINUTE };

const ENTRY = v.object({
  routine: ID,
  days: v.pipe(
    v.array(v.unknown()),
    v.transform((days) => WEEKDAYS.filter((day) => days.includes(day))),
    v.minLength(1),
  ),
  at: v.variant('kind', [
    v.object({ kind: v.literal('once'), minute: MINUTE }),
    v.object({ kind: v.literal('every'), minutes: v.picklist(BREAK_MINUTES), ...SPAN }),
    // Before they could come more often, all breaks came every hour.
    v.pipe(
      v.object({ kind: v.literal('hourly'), ...SPAN }),
      v.transform(({ from, to }) => ({ kind: 'every', minutes: 60, from, to }) as const),
    ),
  ]),
}) satisfies v.GenericSchema<unknown, WeekEntry>;

/** Reads a stored plan of any age, without invalid entries. */
export const parseWeek = (stored: unknown): WeekPlan =>
  (Array.isArray(stored) ? stored : []).flatMap((each) => {
    const entry = v.safeParse(ENTRY, each);
    return entry.success ? [entry.output] : [];
  });
