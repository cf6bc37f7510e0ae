import type { Plan } from '../plan/plan.ts';
import { advance } from './advance.ts';
import type { ActiveState, Instant } from './session.ts';
import { isActive, remainingMs } from './views.ts';

/**
 * How long a picture takes from the moment the page is told to draw it until it is on the screen, in real ms: the wait
 * for the next frame, and the frame in which it is put together and shown. A sound is scheduled ahead and takes none.
 */
export const SIGHT_MS = 30;

/**
 * The session as it will stand `sightMs` after `now` if nobody presses anything: what a screen draws now so that it is
 * seen then. Never over: only what has happened ends a session. A pause shows the time that was drawn when it began, so
 * that no digit goes back.
 */
export function foresee(plan: Plan, state: ActiveState, now: Instant, sightMs = SIGHT_MS): ActiveState {
  const [ahead] = advance(plan, state, now + sightMs);
  if (!isActive(ahead)) return state;
  if (ahead.status === 'paused') return { ...ahead, pausedAt: drawnAt(plan, ahead, sightMs) };
  return isAlike(ahead, state) ? state : ahead;
}

/** The instant to show during a pause, within its step. */
function drawnAt(plan: Plan, state: ActiveState & { readonly status: 'paused' }, sightMs: number): Instant {
  const left = remainingMs(plan, state, state.pausedAt) ?? sightMs;
  return state.pausedAt + Math.max(0, Math.min(sightMs, left - 1));
}

/** Whether two states of a session look the same: all but the instant last seen, and the list of what is over. */
export function isAlike(one: ActiveState, other: ActiveState): boolean {
  const bare = (state: ActiveState) =>
    Object.entries({ ...state, visits: state.visits.length, seenAt: 0 }).filter(
      ([, value]) => value !== undefined,
    );
  const there = new Map<string, unknown>(bare(other));
  const here = bare(one);
  return here.length === there.size && here.every(([key, value]) => Object.is(value, there.get(key)));
}
