import { idAlone } from '../../plan/routine-of-one.ts';
import { isTraining } from '../../routine/purpose.ts';
import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import { isTimerId } from '../../timers/quick-timer.ts';
import type { SessionDigest } from '../digest.ts';
import type { Begun, Day } from '../history/days.ts';

/** A session as the choice of the day sees it. */
export interface DoneSession {
  readonly id: string;
  readonly routine: string;
  readonly day: Day;
}

export type DayOf = (session: Begun) => Day;

/** This many exercises, each done alone on one day, are that day's training. Our own choice. */
const ALONE_ENOUGH = 3;

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

/** The sessions that trained the body, a single exercise included, but not a break at the desk. */
export function workingSessions(
  sessions: readonly SessionDigest[],
  routines: readonly Routine[],
  dayOf: DayOf,
  today: Day,
): readonly DoneSession[] {
  const caring = new Set(routines.filter((routine) => !isTraining(routine)).map(({ id }) => id));
  const working = sessions.filter(({ routine, trainingSets }) => trainingSets > 0 && !caring.has(routine));
  return doneSessions(working, dayOf, today);
}

/**
 * The sessions that count as a day's training. A single exercise, or a quick timer, is an extra: it neither replaces
 * the session of the day nor asks for a day of rest, unless several are done on one day. `working`: newest first.
 */
export function trainingSessions(
  working: readonly DoneSession[],
  exercises: ExerciseBook,
): readonly DoneSession[] {
  const ids = new Set([...exercises.keys()].map(idAlone));
  const isExtra = (routine: string) => ids.has(routine) || isTimerId(routine);
  const extras = new Map<Day, Set<string>>();
  for (const { routine, day } of working) {
    if (isExtra(routine)) extras.set(day, (extras.get(day) ?? new Set()).add(routine));
  }
  return working.filter(
    ({ routine, day }) => !isExtra(routine) || (extras.get(day)?.size ?? 0) >= ALONE_ENOUGH,
  );
}
