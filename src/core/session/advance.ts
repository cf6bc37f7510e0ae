import type { Plan } from '../plan/plan.ts';
import type { Instant, Outcome, SessionEvent, SessionState } from './session.ts';
import { type Moved, moveTo, nextBoundaryAt } from './stay.ts';

/** How a step is left when its time has ended it. */
const byItself = ({ steps }: Plan, step: number): Outcome =>
  steps[step]?.timing.kind === 'capped' ? 'capped' : 'done';

/**
 * Advances a session to an instant, boundary by boundary, each at the instant it was due. One late call and many
 * small ones give the same outcome. An earlier instant changes nothing.
 */
export function advance(plan: Plan, from: SessionState, to: Instant): Moved {
  let state = from;
  const events: SessionEvent[] = [];
  for (;;) {
    const at = nextBoundaryAt(plan, state);
    if (at === null || at > to) break;
    if (state.status === 'paused') {
      const { pausedAt, resumeAt: _, ...position } = state;
      state = { ...position, status: 'running', pausedMs: position.pausedMs + at - pausedAt, seenAt: at };
      events.push({ type: 'resumed', at });
    } else if (state.status === 'running') {
      const [next, happened] = moveTo(plan, state, state.step + 1, byItself(plan, state.step), at);
      state = next;
      events.push(...happened);
    }
  }
  if (state.status !== 'ready' && to > state.seenAt) state = { ...state, seenAt: to };
  return [state, events];
}
