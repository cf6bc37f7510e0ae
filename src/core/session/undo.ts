import { endsAfterMs, logKey, type Plan, type Step } from '../plan/plan.ts';
import type { ActiveState, Instant, Undo, Visit } from './session.ts';
import { type Moved, NO_LAPS } from './stay.ts';

/** Whether a step still asks for what a stay at it was: another plan may have put something else in its place. */
function isStill(step: Step, visit: Visit): boolean {
  if (step.kind === 'bout' && visit.kind === 'bout')
    return JSON.stringify(step.bout) === JSON.stringify(visit.bout);
  return step.kind === visit.kind;
}

/** Goes back to a stay, paused where it was left. Changes nothing if the plan has no such stay. */
export function undo(plan: Plan, state: ActiveState, { visit: nth, extraMs, log }: Undo, at: Instant): Moved {
  const visit = state.visits[nth];
  const step = plan.steps.findIndex(({ id }) => id === visit?.step);
  const here = plan.steps[step];
  if (!visit || !here || !isStill(here, visit)) return [state, []];
  const { pausedMs, count, startedAt: stepStartedAt, endedAt: pausedAt } = visit;
  const lasted = pausedAt - stepStartedAt - pausedMs;
  const key = visit.kind === 'work' ? logKey(visit.set) : '';
  const { [key]: _, ...logs } = state.logs;
  return [
    {
      ...state,
      status: 'paused',
      pausedAt,
      resumeAt: null,
      step,
      stepStartedAt,
      pausedMs,
      // No stay can have lasted longer than its step allows.
      extraMs: Math.max(extraMs, lasted - (endsAfterMs(here) ?? Infinity)),
      count,
      laps: visit.kind === 'bout' ? visit.laps : NO_LAPS,
      visits: state.visits.slice(0, nth),
      logs: log ? { ...logs, [key]: log } : logs,
    },
    [{ type: 'step-began', at, step }],
  ];
}
