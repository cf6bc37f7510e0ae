import type { Plan } from '../../core/plan/plan.ts';
import type { Instant, SessionState } from '../../core/session/session.ts';
import { transition } from '../../core/session/transition.ts';
import { countInEndsAt, isActive } from '../../core/session/views.ts';

/** Whether two states sound the same from now on. Counted rounds and the instant last seen are inaudible. */
function sameCourse(a: SessionState, b: SessionState): boolean {
  if (!isActive(a) || !isActive(b)) return false;
  return (
    a.status === b.status &&
    a.step === b.step &&
    a.stepStartedAt === b.stepStartedAt &&
    a.pausedMs === b.pausedMs &&
    a.extraMs === b.extraMs &&
    countInEndsAt(a) === countInEndsAt(b)
  );
}

/** Whether nothing but time has changed the session since `before`. */
export function wentOnAlone(plan: Plan, before: SessionState, now: Instant, state: SessionState): boolean {
  const [expected] = transition(plan, before, { type: 'tick' }, now);
  return sameCourse(expected, state);
}
