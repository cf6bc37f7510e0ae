import type { CoachCase } from './case-shape.ts';

const DAY_MS = 86_400_000;
/** Sessions without a date are this far apart, and the last one is this far from today. */
const APART_DAYS = 2;
const SOME_DAY = '2026-11-29';

/** The instant that a local day or an ISO text stands for; null for a day that does not exist. */
export function instantOf(text: string, at: 'noon' | 'evening'): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day), ...(at === 'noon' ? [12] : [23, 59]));
  if (date.getMonth() !== Number(month) - 1 || date.getDate() !== Number(day)) return null;
  const instant = text.includes('T') ? Date.parse(text) : date.getTime();
  return Number.isNaN(instant) ? null : instant;
}

export interface DatedSession {
  readonly at: number;
  readonly session: NonNullable<CoachCase['history']>[number];
}

/**
 * When today is and when each session of the history was, oldest first. A session is at noon of its day and today is
 * late in the evening, so that a session of today is in the past.
 */
export function daysOf({ today, history = [] }: CoachCase): {
  readonly now: number;
  readonly sessions: readonly DatedSession[];
} {
  const given = history.flatMap(({ on }) => (on === undefined ? [] : (instantOf(on, 'noon') ?? [])));
  const newest = given.length > 0 ? Math.max(...given) + APART_DAYS * DAY_MS : null;
  const now =
    (today === undefined ? newest : instantOf(today, 'evening')) ?? instantOf(SOME_DAY, 'evening') ?? 0;
  const sessions = history.map((session, i): DatedSession => {
    const at = session.on === undefined ? null : instantOf(session.on, 'noon');
    // A minute between two of the same day keeps them in the order of the file.
    return { session, at: (at ?? now - APART_DAYS * DAY_MS * (history.length - i)) + i * 60_000 };
  });
  return { now, sessions: sessions.toSorted((a, b) => a.at - b.at) };
}
