export const DAY_MS = 86_400_000;

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

/** When a session began. `zoneMinutes`: minutes that the clocks there were ahead of UTC; absent in older records. */
export interface Begun {
  readonly startedAtWall: number;
  readonly zoneMinutes?: number;
}

const MINUTE_MS = 60_000;

/** Minutes that the clock of this device is ahead of UTC at an instant. */
export const zoneAt = (wall: number): number => -new Date(wall).getTimezoneOffset();

/** The day on which a session was lived: on the calendar of the place where it began, wherever this device is now. */
export const dayLived = ({ startedAtWall, zoneMinutes }: Begun): Day =>
  zoneMinutes === undefined
    ? dayOf(startedAtWall)
    : Math.floor((startedAtWall + zoneMinutes * MINUTE_MS) / DAY_MS);

/** The instant at which the clock of this device shows what the clock showed where the session began. */
export function livedAt({ startedAtWall, zoneMinutes }: Begun): number {
  if (zoneMinutes === undefined) return startedAtWall;
  const there = new Date(startedAtWall + zoneMinutes * MINUTE_MS);
  const [year, month, day] = [there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()];
  return new Date(year, month, day, there.getUTCHours(), there.getUTCMinutes()).getTime();
}

/** The same session begun at another time, as this device's clock tells it. */
export function begunAt(lived: number, { zoneMinutes }: Begun): Begun {
  if (zoneMinutes === undefined) return { startedAtWall: lived };
  return { startedAtWall: lived + (zoneAt(lived) - zoneMinutes) * MINUTE_MS, zoneMinutes };
}

/** A day as in ISO 8601: "2026-11-18". */
export const isoOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day that an ISO date names; null for any other text. */
export function dayFrom(iso: string): Day | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(iso) / DAY_MS : Number.NaN;
  // Some engines take the 31st of February for a day in March.
  return Number.isInteger(day) && isoOf(day) === iso ? day : null;
}
