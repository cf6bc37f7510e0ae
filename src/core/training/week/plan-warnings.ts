import type { Plan } from '../../plan/plan.ts';
import type { ExerciseBook } from '../../routine/routine.ts';
import { didHinge } from '../hinge.ts';
import type { Begun, Day } from '../history/days.ts';
import type { SessionRecord } from '../record.ts';
import { hasHinge } from './week-warnings.ts';

/** What a coach would say about doing a plan today, after what was done before. */
export interface PlanWarning {
  readonly code: 'hinge-two-days-running';
  /** The session of yesterday. */
  readonly record: SessionRecord;
}

/** `records` may be of any days, in any order. */
export function planWarnings(
  plan: Plan,
  records: readonly SessionRecord[],
  exercises: ExerciseBook,
  dayOf: (session: Begun) => Day,
  today: Day,
): readonly PlanWarning[] {
  if (!hasHinge(plan, exercises)) return [];
  const yesterday = records.filter((each) => dayOf(each) === today - 1);
  const record = yesterday.find((each) => didHinge(each, exercises));
  return record ? [{ code: 'hinge-two-days-running', record }] : [];
}
