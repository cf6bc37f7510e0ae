import type { Plan } from '../core/plan/plan.ts';
import type { Command, Instant, SessionState } from '../core/session/session.ts';
import { nextBoundaryAt } from '../core/session/stay.ts';
import { transition } from '../core/session/transition.ts';
import { goesOn } from '../core/session/views.ts';

<<<<<<< HEAD
/** A stretch the page slept through: the session as it was left, and as it would stand had it gone on. */
=======
/** A suspended session: as it was left, and as it would stand had it continued. */
>>>>>>> main
export interface Absence {
  readonly awayMs: number;
  readonly left: SessionState;
  readonly carriedOn: SessionState;
<<<<<<< HEAD
  /** The command that moves the session from where it was left to where it would stand. */
  readonly catchUp: Extract<Command, { readonly type: 'rewind' }>;
}

/** In a page that is awake and visible, timers are at most this late. */
const AWAKE_WITHIN_MS = 5000;

/**
 * Decides whether to ask the person where to go on. The answer is an absence when the page slept longer than a late
 * timer explains and a boundary passed that was not heard. Otherwise it is null, and the session catches up.
=======
  /** Moves the session from where it was left to where it would stand. */
  readonly catchUp: Extract<Command, { readonly type: 'rewind' }>;
}

/** The most a timer is late while the page is awake and visible. */
const AWAKE_WITHIN_MS = 5000;

/**
 * Returns an absence when the person must choose where to continue: the page slept longer than a late timer explains,
 * and a boundary passed unheard. Null when the session simply catches up.
>>>>>>> main
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
