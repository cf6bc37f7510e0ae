import { type Plan, stepMs } from '../core/plan/plan.ts';
import type { Instant, SessionState } from '../core/session/session.ts';
import { countsFrom } from '../core/session/stay.ts';

const REMIND_EVERY_MS = 30_000;

/**
 * When the soundtrack asks whether an open set is done, at instants with from ≤ at < to: every half minute, beginning
 * half a minute after the set should have been done. It does not ask during work for time.
 */
export function remindersBetween(plan: Plan, state: SessionState, from: Instant, to: Instant): Instant[] {
  const step = state.status === 'running' ? plan.steps[state.step] : undefined;
  if (state.status !== 'running' || step?.timing.kind !== 'open' || step.kind === 'bout') return [];
  const first = countsFrom(state) + stepMs(step) + REMIND_EVERY_MS;
  const count = Math.max(0, Math.ceil((to - first) / REMIND_EVERY_MS));
  return Array.from({ length: count }, (_, i) => first + i * REMIND_EVERY_MS).filter((at) => at >= from);
}
