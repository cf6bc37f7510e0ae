import type { Plan, SetInfo } from '../../plan/plan.ts';
import type { ActiveState } from '../../session/session.ts';
import { isRamping, lastActive, workAhead } from '../../session/views.ts';

/** The set that a report of pain belongs to: the one under way, else the last one begun; null before the first. */
export function setThatHurts(plan: Plan, state: ActiveState): SetInfo | null {
  const here = plan.steps[state.step];
  if (here?.kind === 'work') return here.set;
  // A ramp-up hurts as the lift does that it leads up to.
  if (isRamping(plan, state.step)) return workAhead(plan, state.step)?.set ?? null;
  const last = lastActive(state);
  // The moves under a clock are not sets.
  return here?.kind !== 'bout' && last?.kind === 'work' ? last.set : null;
}
