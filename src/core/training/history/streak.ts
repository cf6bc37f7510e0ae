import type { SessionDigest } from '../digest.ts';
import { type Begun, type Day, weekOf } from './days.ts';

/**
 * Weeks in a row, up to now, with at least `goal` days of training. The current week counts as soon as it has
 * them, and does not break the streak before it is over. A day counts once, and only with at least one set done that trains: stretches
 * and breaks at the desk are no day of training. `sessions` are newest first; `isTraining` tells of a routine.
 */
export function weeksInARow(
  sessions: readonly SessionDigest[],
  dayOf: (session: Begun) => Day,
  today: Day,
  goal: number,
  isTraining: (routine: string) => boolean,
): number {
  const current = weekOf(today);
  let count = 0;
  let week = current;
  let days = new Set<Day>();
  const isMet = () => days.size >= Math.max(1, goal);
  // Newest first: the first week that breaks the streak ends the search, however long the history.
  for (const session of sessions) {
    if (session.trainingSets === 0 || !isTraining(session.routine)) continue;
    const day = dayOf(session);
    // A clock that was set wrong may have dated a session in the future.
    if (day > today) continue;
    while (weekOf(day) < week) {
      if (isMet()) count += 1;
      else if (week !== current) return count;
      week -= 1;
      days = new Set();
    }
    days.add(day);
  }
  return isMet() ? count + 1 : count;
}
