import type { Laps } from './session.ts';

/** How long each lap took, in milliseconds. */
export const lapTimes = (laps: Laps): readonly number[] => laps.map((ms, i) => ms - (laps[i - 1] ?? 0));

/** The place of the shortest of two or more times, the first of several; null for fewer. */
export function bestLap(times: readonly number[]): number | null {
  return times.length < 2 ? null : times.indexOf(Math.min(...times));
}
