import { isTraining } from '../../routine/purpose.ts';
import type { Routine } from '../../routine/routine.ts';
import type { SessionDigest } from '../digest.ts';
import type { Begun, Day } from '../history/days.ts';

/** A session as the choice of the day sees it. */
export interface DoneSession {
  readonly id: string;
  readonly routine: string;
  readonly day: Day;
}

export type DayOf = (session: Begun) => Day;

/** Sessions with a set done, newest first, without those that a wrong clock dated ahead. */
export const doneSessions = (
  sessions: readonly SessionDigest[],
  dayOf: DayOf,
  today: Day,
): readonly DoneSession[] =>
  sessions
    .filter(({ setsDone }) => setsDone > 0)
    .map((each) => ({ id: each.id, routine: each.routine, day: dayOf(each) }))
    .filter(({ day }) => day <= today);

/** Those that trained the body: a break at the desk does not. */
export function trainingSessions(
  sessions: readonly SessionDigest[],
  routines: readonly Routine[],
  dayOf: DayOf,
  today: Day,
): readonly DoneSession[] {
  const caring = new Set(routines.filter((routine) => !isTraining(routine)).map(({ id }) => id));
  const training = sessions.filter(({ routine, trainingSets }) => trainingSets > 0 && !caring.has(routine));
  return doneSessions(training, dayOf, today);
}
