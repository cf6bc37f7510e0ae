const DAY_MS = 86_400_000;

/** A day on the person's own calendar: whole days since 1 January 1970, a Thursday. */
export type Day = number;

/** Whole weeks since the one of 1 January 1970; a week begins on Monday (ISO 8601). */
export const weekOf = (day: Day): number => Math.floor((day + 3) / 7);

/** The Monday of a week. */
export const mondayOf = (week: number): Day => week * 7 - 3;

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The day on this device's calendar on which an instant falls. */
export function dayOf(wall: number): Day {
  const date = new Date(wall);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}
