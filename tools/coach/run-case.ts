import { dayOf } from '../../src/core/training/history/days.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { planWarnings } from '../../src/core/training/week/plan-warnings.ts';
import type { CoachCase } from './case-shape.ts';
import { choicesOf, followHistory, planWith, routineOf } from './coach-app.ts';
import { coachLibrary } from './coach-library.ts';
import { daysOf } from './days-of-case.ts';
import { type Got, gotOf } from './got.ts';
import { missedOf } from './missed.ts';
import { pastSession } from './past-session.ts';
import { roomFor } from './room-for.ts';

export interface CaseOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly got: Got | null;
  readonly missed: readonly string[];
}

/** The records of the history, each planned with what the sessions before it had led to. */
async function recordsOf(one: CoachCase): Promise<readonly SessionRecord[]> {
  const records: SessionRecord[] = [];
  for (const [i, { at, session }] of daysOf(one).sessions.entries()) {
    const routine = routineOf(session.routine ?? one.routine);
    const aims = (await followHistory(one, records, at)).aims(routine.id);
    const sets = session.sets ?? [];
    const choices = roomFor(routine, choicesOf(routine, session.choices), aims, sets);
    records.push(pastSession(planWith(routine, choices, aims).plan, sets, `session-${i}`, at));
  }
  return records;
}

/** What the app plans and suggests for a case. */
async function gotFor(one: CoachCase): Promise<Got> {
  const routine = routineOf(one.routine);
  const { now } = daysOf(one);
  const records = await recordsOf(one);
  const followed = await followHistory(one, records, now);
  const choices = choicesOf(routine, one.choices);
  const { plan } = planWith(routine, choices, followed.aims(routine.id));
  const warnings = planWarnings(plan, records, coachLibrary.exercises, dayOf, dayOf(now));
  return gotOf(
    routine,
    plan,
    followed.next(routine.id),
    warnings.map(({ code }) => code),
  );
}

export async function runCase(one: CoachCase): Promise<CaseOutcome> {
  const { name } = one;
  try {
    const got = await gotFor(one);
    const missed = missedOf(one.expect, got);
    return { name, ok: missed.length === 0, got, missed };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { name, ok: false, got: null, missed: [`The app could not answer: ${told}`] };
  }
}
