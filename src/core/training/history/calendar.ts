import type { SessionDigest } from '../digest.ts';
import { type Begun, type Day, mondayOf, weekOf } from './days.ts';

export interface CalendarDay {
  readonly day: Day;
  readonly sessions: number;
  /** The total of all its sessions. */
  readonly ms: number;
}

/**
 * The last weeks up to the one of `today`, oldest first; each from Monday to Sunday, days to come included. A session
 * counts from its first set on.
 */
export function calendar(
  sessions: readonly SessionDigest[],
  dayOf: (session: Begun) => Day,
  today: Day,
  weeks: number,
): readonly (readonly CalendarDay[])[] {
  const first = mondayOf(weekOf(today) - weeks + 1);
  const byDay = new Map<Day, { sessions: number; ms: number }>();
  // Newest first: sessions older than the first week can be skipped.
  for (const session of sessions) {
    const day = dayOf(session);
    // Places on two sides of the date line are a day apart.
    if (day < first - 1) break;
    if (session.setsDone === 0) continue;
    const sum = byDay.get(day) ?? { sessions: 0, ms: 0 };
    byDay.set(day, { sessions: sum.sessions + 1, ms: sum.ms + session.totalMs });
  }
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => {
      const day = first + week * 7 + weekday;
      return { day, ...(byDay.get(day) ?? { sessions: 0, ms: 0 }) };
    }),
  );
}
