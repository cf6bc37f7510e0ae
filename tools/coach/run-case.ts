import { dayLived, dayOf } from '../../src/core/training/history/days.ts';
import { planWarnings } from '../../src/core/training/week/plan-warnings.ts';
import { answerOf } from './answer-of.ts';
import type { CoachCase } from './case-shape.ts';
import { coachLibrary } from './coach-library.ts';
import { type Got, gotOf } from './got.ts';
import { missedOf } from './missed.ts';

export interface CaseOutcome {
  readonly name: string;
  readonly ok: boolean;
  readonly got: Got | null;
  readonly missed: readonly string[];
}

async function gotFor(one: CoachCase): Promise<Got> {
  const answer = await answerOf(one);
  const { plan, records, now } = answer;
  const warnings = planWarnings(plan, records, coachLibrary.exercises, dayLived, dayOf(now));
  return gotOf(
    answer,
    warnings.map(({ code }) => code),
  );
}

/** Runs a case; an error of the app is a case that failed. */
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
