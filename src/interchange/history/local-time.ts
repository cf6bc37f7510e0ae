import type { Zone } from '../../core/training/week/time-zone.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const NOON_MS = DAY_MS / 2;
/** The clocks of Kiribati are ahead of all others. */
const MOST_AHEAD_MS = 14 * 3_600_000;

/**
 * When a session of a file began. `clock`: what a clock there showed, as milliseconds since 1970 of a clock that never
 * changes. `instant`: a time that names its distance to UTC. `day`: a date without a time of day, at its midnight.
 */
export interface FileTime {
  readonly kind: 'clock' | 'instant' | 'day';
  readonly at: number;
}

/** Whether no clock on earth shows a time yet. `now`: wall-clock milliseconds. */
export const isAhead = ({ at }: FileTime, now: number): boolean => at > now + MOST_AHEAD_MS;

/**
 * The instant at which the clocks of a place show a time: the first of two when they are put back. A time that is skipped
 * when they are put forward is read as if they had not been, so that no session is lost.
 */
function instantAt(clock: number, { offsetAt }: Zone): number {
  const [before, after] = [offsetAt(clock - DAY_MS), offsetAt(clock + DAY_MS)];
  const instants = [...new Set([before, after])].map((minutes) => clock - minutes * MINUTE_MS);
  const shown = instants.filter((instant) => instant + offsetAt(instant) * MINUTE_MS === clock);
  return shown.length > 0 ? Math.min(...shown) : clock - before * MINUTE_MS;
}

/** The instant of a time in a file, in wall-clock milliseconds. A day without a time of day begins at noon. */
export function instantOf({ kind, at }: FileTime, zone: Zone): number {
  if (kind === 'instant') return at;
  return instantAt(kind === 'day' ? at + NOON_MS : at, zone);
}
