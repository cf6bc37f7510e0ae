import { isGap, type Plan } from '../plan/plan.ts';
import { scoreKey } from '../session/score.ts';
import type { ActiveState } from '../session/session.ts';
import { lastActive } from '../session/views.ts';
import type { ClockRecord } from './clock-record.ts';
import { clocksOf } from './clocks-of.ts';

/** The run of a clock that has just ended, in the rest after it; null elsewhere, and in the rests within a run. */
export function runToScore(plan: Plan, state: ActiveState): ClockRecord | null {
  const here = plan.steps[state.step];
  const last = lastActive(state);
  if (!here || !isGap(here) || last?.kind !== 'bout') return null;
  const { slot } = here.set;
  const { run } = last.bout;
  const goesOn = plan.steps
    .slice(state.step)
    .some((step) => step.kind === 'bout' && step.set.slot === slot && step.bout.run === run);
  if (goesOn) return null;
  return clocksOf(plan, state).find(({ key }) => key === scoreKey(slot, run)) ?? null;
}
