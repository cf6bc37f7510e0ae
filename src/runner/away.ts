import type { Plan } from '../core/plan/plan.ts';
import type { Command, Instant, SessionState } from '../core/session/session.ts';
import { nextBoundaryAt } from '../core/session/stay.ts';
import { transition } from '../core/session/transition.ts';
import { goesOn } from '../core/session/views.ts';

/** A session that was suspended: as it was left, and as it would stand had it gone on. */
export interface Absence {
  readonly awayMs: number;
  readonly left: SessionState;
  readonly carriedOn: SessionState;
  /** Takes the session, paused where it was left, to where it would stand. */
  readonly catchUp: Extract<Command, { readonly type: 'rewind' }>;
}

/** Timers are this late at most while a page is awake and in sight. */
const AWAKE_WITHIN_MS = 5000;

/**
 * Whether the person has to be asked where to go on: the page slept for longer than a late timer explains, a
 * boundary passed meanwhile, and nobody heard it. Else null, and the session simply catches up.
 */
export function absenceBetween(
  plan: Plan,
  state: SessionState,
  from: Instant,
  to: Instant,
  speed: number,
  wasHeard: (from: Instant, to: Instant) => boolean,
): Absence | null {
  if (!goesOn(state) || (to - from) / speed <= AWAKE_WITHIN_MS) return null;
  const boundary = nextBoundaryAt(plan, state);
  if (boundary === null || boundary > to || wasHeard(from, to)) return null;
  const [left] = transition(plan, state, { type: 'pause' }, from);
  const [carriedOn] = transition(plan, state, { type: 'tick' }, to);
  const wentOnAt = state.status === 'paused' ? boundary : from;
  return {
    awayMs: (to - from) / speed,
    left,
    carriedOn,
    catchUp: { type: 'rewind', from: wentOnAt, until: to },
  };
}
