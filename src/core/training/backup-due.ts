import type { SessionRecord } from './record.ts';

const MONTH_MS = 30 * 86_400_000;

type Kept = Pick<SessionRecord, 'startedAtWall' | 'totalMs' | 'imported'>;

/** The instant at which a session came into this browser's storage, in wall-clock milliseconds. */
const keptAt = ({ startedAtWall, totalMs, imported }: Kept): number =>
  Math.max(startedAtWall + totalMs, imported?.at ?? 0);

/** The sessions that the last backup does not have. `at`: when it was made; null when there is none. */
export const notBackedUp = <T extends Kept>(sessions: readonly T[], at: number | null): readonly T[] =>
  at === null ? sessions : sessions.filter((session) => keptAt(session) > at);

/** All instants in wall-clock milliseconds. */
interface Backups {
  /** When the last backup was made; null when there is none. */
  readonly at: number | null;
  /** When a reminder was last put off; null when none was. */
  readonly putOffAt: number | null;
}

/** Whether to remind of a backup: when a month of sessions is in none, and no reminder was put off within a month. */
export function backupIsDue(sessions: readonly Kept[], { at, putOffAt }: Backups, now: number): boolean {
  if (putOffAt !== null && now - putOffAt < MONTH_MS) return false;
  return notBackedUp(sessions, at).some(({ startedAtWall }) => now - startedAtWall >= MONTH_MS);
}
