import { endsAfterMs, type Plan, type Step } from '../plan/plan.ts';
import type {
  ActiveState,
  FinishedState,
  Instant,
  Laps,
  Outcome,
  SessionEvent,
  SessionState,
  Visit,
} from './session.ts';
import { setWeight } from './set-weight.ts';

/** A state and what happened on the way to it. */
export type Moved = readonly [SessionState, readonly SessionEvent[]];

/** Length of this stay with added time: of a capped step up to its cap; null in an open step. */
export function stayLengthMs(plan: Plan, state: ActiveState): number | null {
  const step = plan.steps[state.step];
  const ms = step ? endsAfterMs(step) : null;
  return ms === null ? null : Math.max(0, ms + state.extraMs);
}

/** One list, so that two stays without laps look alike: see isAlike(). */
export const NO_LAPS: Laps = [];

/** The instant from which the time of this stay counts: its start plus the pauses that are over. */
export const countsFrom = (state: ActiveState): Instant => state.stepStartedAt + state.pausedMs;

/** When the state next changes by itself; null when only a command changes it. */
export function nextBoundaryAt(plan: Plan, state: SessionState): Instant | null {
  if (state.status === 'paused') return state.resumeAt;
  if (state.status !== 'running') return null;
  const length = stayLengthMs(plan, state);
  return length === null ? null : countsFrom(state) + length;
}

const LONGEST_OPEN_MS = 10 * 60_000;
/** Work for time without a cap counts for up to this long, or longer if it is estimated so: its time is the score. */
const LONGEST_BOUT_MS = 3 * 60 * 60_000;

/** The most that a stay at a step counts for: at an open step, the person may have walked away. Null: no limit. */
export function mostMs(step: Step): number | null {
  if (step.timing.kind !== 'open') return null;
  const longest = step.kind === 'bout' ? LONGEST_BOUT_MS : LONGEST_OPEN_MS;
  return Math.max(longest, 3 * step.timing.estimateMs);
}

function visitOf(plan: Plan, state: ActiveState, outcome: Outcome, at: Instant): Visit {
  const step = plan.steps[state.step];
  if (!step) throw new Error(`The plan has no step ${state.step}.`);
  const pausedNow = state.status === 'paused' ? at - state.pausedAt : 0;
  const active = at - countsFrom(state) - pausedNow;
  // Time beyond the limit counts as paused.
  const pauseNow = pausedNow + Math.max(0, active - (mostMs(step) ?? active));
  const stay = {
    step: step.id,
    startedAt: state.stepStartedAt,
    endedAt: at,
    pausedMs: state.pausedMs + pauseNow,
    outcome,
    count: state.count,
  };
  if (step.kind === 'bout') return { ...stay, kind: 'bout', bout: step.bout, laps: state.laps };
  if (step.kind !== 'work') return { ...stay, kind: step.kind };
  const kg = setWeight(step.set, state.logs);
  return { ...stay, kind: 'work', set: step.set, ...(kg !== null && { kg }) };
}

/** Ends the stay. The returned state is still at the step; enter() or finish() comes next. */
export function leave(
  plan: Plan,
  state: ActiveState,
  outcome: Outcome,
  at: Instant,
): [ActiveState, SessionEvent] {
  const visits = [...state.visits, visitOf(plan, state, outcome, at)];
  return [
    { ...state, visits },
    { type: 'step-ended', at, step: state.step, outcome },
  ];
}

/** Begins a stay. A paused session stays paused, at the start of the new step. */
export function enter(state: ActiveState, step: number, at: Instant): [ActiveState, SessionEvent] {
  const begun = { step, stepStartedAt: at, pausedMs: 0, extraMs: 0, count: 0, laps: NO_LAPS, seenAt: at };
  const next: ActiveState =
    state.status === 'paused' ? { ...state, ...begun, pausedAt: at, resumeAt: null } : { ...state, ...begun };
  return [next, { type: 'step-began', at, step }];
}

export function finish(
  state: ActiveState,
  reason: FinishedState['reason'],
  at: Instant,
): [SessionState, SessionEvent] {
  const { startedAt, visits, logs, pains, scores } = state;
  const said = { logs, ...(pains && { pains }), ...(scores && { scores }) };
  return [
    { status: 'finished', startedAt, seenAt: at, finishedAt: at, reason, visits, ...said },
    { type: 'finished', at, reason },
  ];
}

/** Leaves the step for another; past the last one the session is over. */
export function moveTo(plan: Plan, state: ActiveState, step: number, outcome: Outcome, at: Instant): Moved {
  const [left, ended] = leave(plan, state, outcome, at);
  const [next, began] = step < plan.steps.length ? enter(left, step, at) : finish(left, 'completed', at);
  return [next, [ended, began]];
}
