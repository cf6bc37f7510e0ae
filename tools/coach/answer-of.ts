import type { Plan } from '../../src/core/plan/plan.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import type { CoachCase } from './case-shape.ts';
import { choicesOf, followHistory, planWith, routineOf } from './coach-app.ts';
import { daysOf } from './days-of-case.ts';
import { pastSession } from './past-session.ts';
import { roomFor } from './room-for.ts';

/** What the app makes of a case. */
export interface Answer {
  readonly routine: Routine;
  /** Oldest first. */
  readonly records: readonly SessionRecord[];
  readonly now: number;
  readonly next: readonly NextTime[];
  readonly plan: Plan;
  /** Whether the plan has the minutes asked for; null when none were asked for. */
  readonly reach: 'fits' | 'shortest' | 'longest' | null;
}

const routinesIn = ({ routine, history = [] }: CoachCase): readonly string[] => [
  routine,
  ...history.flatMap((session) => session.routine ?? []),
];

/** The records of the history, each planned with what the sessions before it had led to. */
async function recordsOf(one: CoachCase, known: readonly SessionRecord[]): Promise<readonly SessionRecord[]> {
  const records = [...known];
  for (const [i, { at, session }] of daysOf(one).sessions.entries()) {
    if (i < known.length) continue;
    const routine = routineOf(session.routine ?? one.routine);
    const kits = { [routine.id]: session.choices ?? {} };
    const aims = (await followHistory(one, records, at, routinesIn(one), kits)).aims(routine.id);
    const sets = session.sets ?? [];
    const choices = roomFor(routine, choicesOf(routine, session.choices), aims, sets);
    records.push(pastSession(planWith(routine, choices, aims).plan, sets, `session-${i}`, at));
  }
  return records;
}

/**
 * Plans and suggests as the app would, today and on each day of the history. `known`: the records of its first sessions,
 * where another answer has them already.
 */
export async function answerOf(one: CoachCase, known: readonly SessionRecord[] = []): Promise<Answer> {
  const routine = routineOf(one.routine);
  const { now } = daysOf(one);
  const records = await recordsOf(one, known);
  const kits = { [routine.id]: one.choices ?? {} };
  const followed = await followHistory(one, records, now, routinesIn(one), kits);
  const { plan, fitted } = planWith(routine, choicesOf(routine, one.choices), followed.aims(routine.id));
  return { routine, records, now, next: followed.next(routine.id), plan, reach: fitted?.reach ?? null };
}
