import type { SessionDigest } from '../digest.ts';
import { type Begun, DAY_MS, type Day, mondayOf, weekOf } from './days.ts';

const MONTHS = 12;

/** A month on the person's own calendar: whole months since January of the year 0. */
export type Month = number;

export function monthOf(day: Day): Month {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
}

/** The first day of a month. */
export const firstOf = (month: Month): Day => Date.UTC(Math.floor(month / MONTHS), month % MONTHS) / DAY_MS;

export interface MonthDay {
  readonly day: Day;
  readonly isInMonth: boolean;
  /** In the order of the day. */
  readonly sessions: readonly SessionDigest[];
}

/**
 * The weeks that a month touches, each from Monday to Sunday. A session counts from its first set on. `sessions` are
 * newest first.
 */
export function monthWeeks(
  sessions: readonly SessionDigest[],
  dayOf: (session: Begun) => Day,
  month: Month,
): readonly (readonly MonthDay[])[] {
  const from = mondayOf(weekOf(firstOf(month)));
  const weeks = weekOf(firstOf(month + 1) - 1) - weekOf(from) + 1;
  const byDay = new Map<Day, SessionDigest[]>();
  for (const session of sessions) {
    const day = dayOf(session);
    if (session.setsDone === 0 || day < from || day >= from + weeks * 7) continue;
    byDay.set(day, [session, ...(byDay.get(day) ?? [])]);
  }
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = from + week * 7 + weekday;
      return { day, isInMonth: monthOf(day) === month, sessions: byDay.get(day) ?? [] };
    }),
  );
}

/** Two letters that stand for a name where there is no room: "SB" for "Strong Back 45", "PO" for "Posture 15". */
export function lettersOf(name: string): string {
  const words = [...name.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(([word]) => word.match(/\p{L}\p{M}*/gu) ?? []);
  const letters = words.length > 1 ? words.map(([first = '']) => first) : (words[0] ?? ['?']);
  return letters.slice(0, 2).join('').toUpperCase();
}
