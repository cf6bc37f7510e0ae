import { loadKind } from '../../../src/core/owns/load-kind.ts';
import type { Choices } from '../../../src/core/plan/choices.ts';
import { isWork, type Plan } from '../../../src/core/plan/plan.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import type { Routine } from '../../../src/core/routine/routine.ts';
import type { SessionRecord } from '../../../src/core/training/record.ts';
import type { CaseSet } from '../case-shape.ts';
import { followHistory, planWith } from '../coach-app.ts';
import { coachLibrary } from '../coach-library.ts';
import { pastSession } from '../past-session.ts';

const DAY_MS = 86_400_000;
const APART_DAYS = 3;
const SESSIONS = 10;

/** A weight to begin with, by kind of load. */
const FIRST_KG = {
  none: null,
  body: null,
  band: null,
  barbell: 40,
  dumbbells: 10,
  stack: 30,
  assistance: -20,
};

/** Every set of the plan that trains, done as it was asked. */
const asAsked = (plan: Plan): readonly CaseSet[] =>
  plan.steps
    .filter(isWork)
    .filter(({ block }) => !isCare(plan.blocks[block]?.purpose ?? 'warm-up'))
    .map(({ set: { exercise, dose, side } }) => ({
      exercise,
      ...(side && { side }),
      kg: dose.kg ?? FIRST_KG[loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? [])],
      ...(dose.kind === 'reps' ? { reps: dose.reps } : { holdMs: dose.ms }),
      effort: 'right' as const,
    }));

/** Ten sessions of a routine, each with all its sets done as asked, ending a few days before `now`. */
export async function tenSessions(
  routine: Routine,
  choices: Choices,
  now: number,
): Promise<readonly SessionRecord[]> {
  const records: SessionRecord[] = [];
  for (let i = 0; i < SESSIONS; i++) {
    const at = now - (SESSIONS - i) * APART_DAYS * DAY_MS;
    const aims = (await followHistory({}, records, at, [routine.id])).aims(routine.id);
    const { plan } = planWith(routine, choices, aims);
    records.push(pastSession(plan, asAsked(plan), `session-${i}`, at));
  }
  return records;
}
