import type { Plan } from '../core/plan/plan.ts';
import type { Command, Instant, SessionState } from '../core/session/session.ts';
import { countsFrom, mostMs, nextBoundaryAt } from '../core/session/stay.ts';
import { transition } from '../core/session/transition.ts';
import { goesOn } from '../core/session/views.ts';

/** A session without its person: its state when it was left, and the state it would have reached. */
export interface Absence {
  /** The page slept; or it stayed awake beside an open step for longer than that counts. */
  readonly kind: 'slept' | 'left-open';
  /** Real milliseconds: how long the page slept, or the open step has lasted. */
  readonly awayMs: number;
  readonly asLeft: SessionState;
  readonly carriedOn: SessionState;
  /** Moves the session from where it was left to where it would stand. */
  readonly carryOn: Extract<Command, { readonly type: 'rewind' }>;
}

/** The most a timer is late while the page is awake and visible. */
const AWAKE_WITHIN_MS = 5000;

/** The instant up to which an open step counts; null for any other step. */
export function openUntil(plan: Plan, state: SessionState): Instant | null {
  const step = state.status === 'running' ? plan.steps[state.step] : undefined;
  const most = step && mostMs(step);
  return state.status === 'running' && most != null ? countsFrom(state) + most : null;
}

/**
 * Returns an absence when the person must choose where to continue: the page slept longer than a late timer explains,
 * and a boundary passed unheard, or an open step has lasted longer than it counts for. Null when the session simply
 * catches up.
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
  const boundary = nextBoundaryAt(plan, state) ?? openUntil(plan, state);
  if (boundary === null || boundary > to || wasHeard(from, to)) return null;
  const [asLeft] = transition(plan, state, { type: 'pause' }, from);
  const [carriedOn] = transition(plan, state, { type: 'tick' }, to);
  const wentOnAt = state.status === 'paused' ? boundary : from;
  return {
    kind: 'slept',
    awayMs: (to - from) / speed,
    asLeft,
    carriedOn,
    carryOn: { type: 'rewind', from: wentOnAt, until: to },
  };
}

/** Returns an absence when an open step has lasted for as long as it counts, although the page was awake. */
export function leftOpen(plan: Plan, state: SessionState, now: Instant, speed: number): Absence | null {
  const until = openUntil(plan, state);
  if (until === null || now < until || state.status !== 'running') return null;
  const [asLeft] = transition(plan, state, { type: 'pause' }, now);
  return {
    kind: 'left-open',
    awayMs: (now - countsFrom(state)) / speed,
    asLeft,
    carriedOn: asLeft,
    carryOn: { type: 'rewind', from: now, until: now },
  };
}
