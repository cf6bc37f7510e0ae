import type { Plan } from '../../../../core/plan/plan.ts';
import type { ActiveState } from '../../../../core/session/session.ts';
import { workAhead } from '../../../../core/session/views.ts';
import { wasDone } from '../../../../core/training/held.ts';

export type StepStage = 'done' | 'skipped' | 'now' | 'next' | 'later';

/** The state of each step of the plan: from whether its set was done, else from the position of the session. */
export function stepStages(plan: Plan, state: ActiveState): readonly StepStage[] {
  const done = new Set(
    state.visits.flatMap((visit) => (visit.kind === 'work' && wasDone(visit) ? visit.step : [])),
  );
  const ahead = workAhead(plan, state.step);
  return plan.steps.map((step, index) => {
    if (index === state.step) return 'now';
    if (step === ahead) return 'next';
    if (done.has(step.id)) return 'done';
    return index < state.step ? 'skipped' : 'later';
  });
}
