import type { Plan } from '../../../../core/plan/plan.ts';
import { activeAhead } from '../../../../core/session/doing.ts';
import type { ActiveState, Visit } from '../../../../core/session/session.ts';
import { wasDone } from '../../../../core/training/held.ts';

export type StepStage = 'done' | 'skipped' | 'now' | 'next' | 'later';

/** Whether a set was done, or the time of a bout has run out, or all was counted in it. */
const isOver = (visit: Visit): boolean =>
  visit.kind === 'work'
    ? wasDone(visit)
    : visit.kind === 'bout' && (visit.outcome === 'done' || visit.outcome === 'capped');

/** The state of each step of the plan: from whether its set was done, else from the position of the session. */
export function stepStages(plan: Plan, state: ActiveState): readonly StepStage[] {
  const done = new Set(state.visits.flatMap((visit) => (isOver(visit) ? visit.step : [])));
  const ahead = activeAhead(plan, state.step);
  return plan.steps.map((step, index) => {
    if (index === state.step) return 'now';
    if (step === ahead) return 'next';
    if (done.has(step.id)) return 'done';
    return index < state.step ? 'skipped' : 'later';
  });
}
