import type { Day } from '../core/training/history/days.ts';

const DAY_MS = 86_400_000;

/** The day of this device's calendar an instant falls on. */
export function dayOf(wall: number): Day {
  const date = new Date(wall);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
}
