import { DAY_MS, type Day } from './days.ts';

/** A day as in ISO 8601: "2026-11-18". */
export const isoOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day that an ISO date names; null for any other text. */
export function dayFrom(iso: string): Day | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / DAY_MS : Number.NaN;
  // Some engines take the 31st of February for a day in March.
  return Number.isInteger(day) && isoOf(day) === iso ? day : null;
}
