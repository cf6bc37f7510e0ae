import { isEndless, isWork, type Plan, stepMs, type WorkStep } from '../plan/plan.ts';
import type { ActiveState, BoutVisit, Instant, SessionState, WorkVisit } from './session.ts';
import { countsFrom, stayLengthMs } from './stay.ts';

/** Whether a session has begun and is not over. */
export const isActive = (state: SessionState): state is ActiveState =>
  state.status === 'running' || state.status === 'paused';

/** When the current count-in ends; null without one. */
export const countInEndsAt = (state: SessionState): Instant | null =>
  state.status === 'paused' ? state.resumeAt : null;

/** Whether the session continues without a command: it runs, or counts in after a pause. */
export const goesOn = (state: SessionState): boolean =>
  state.status === 'running' || countInEndsAt(state) !== null;

/** Time spent in this stay so far, without pauses. */
export function elapsedMs(state: ActiveState, now: Instant): number {
  const until = state.status === 'paused' ? Math.min(now, state.pausedAt) : now;
  return Math.max(0, until - countsFrom(state));
}

/** Length of this stay with added time, up to the cap of a capped step; the estimate for an open one. */
export function stayMs(plan: Plan, state: ActiveState): number {
  const step = plan.steps[state.step];
  return stayLengthMs(plan, state) ?? (step ? stepMs(step) : 0);
}

/** Time left in a timed step, or to the cap of a capped one; null in an open one. */
export function remainingMs(plan: Plan, state: ActiveState, now: Instant): number | null {
  const length = stayLengthMs(plan, state);
  return length === null ? null : Math.max(0, length - elapsedMs(state, now));
}

/** How long this stay is expected to take: a capped step may be over before its cap. */
function expectedMs(plan: Plan, state: ActiveState): number {
  const step = plan.steps[state.step];
  const ms = stayMs(plan, state);
  return step?.timing.kind === 'capped' ? Math.min(ms, stepMs(step) + state.extraMs) : ms;
}

/** Time left in the session; open and capped steps count with the rest of their estimate. Null with an endless step. */
export function sessionRemainingMs(plan: Plan, state: ActiveState, now: Instant): number | null {
  if (plan.steps.slice(state.step).some(isEndless)) return null;
  const here = Math.max(0, expectedMs(plan, state) - elapsedMs(state, now));
  return plan.steps.slice(state.step + 1).reduce((sum, step) => sum + stepMs(step), here);
}

/** Share of a block that is over, 0 to 1. */
export function blockProgress(plan: Plan, block: number, state: ActiveState, now: Instant): number {
  const place = plan.blocks[block];
  if (!place || state.step < place.from) return 0;
  if (state.step >= place.to) return 1;
  const before = plan.steps.slice(place.from, state.step).reduce((sum, step) => sum + stepMs(step), 0);
  const step = plan.steps[state.step];
  const here = step && isEndless(step) ? 0 : Math.min(elapsedMs(state, now), expectedMs(plan, state));
  return place.ms > 0 ? Math.min(1, (before + here) / place.ms) : 1;
}

/** Whether a step is one of the ramp-ups to a set, or the change of weight after one: "next" skips them all. */
export function isRamping(plan: Plan, index: number): boolean {
  const [before, here] = [plan.steps[index - 1], plan.steps[index]];
  return here?.kind === 'ramp-up' || (here?.kind === 'transition' && before?.kind === 'ramp-up');
}

/** The work step at or after an index; null after the last. */
export const workAhead = (plan: Plan, from: number): WorkStep | null =>
  plan.steps.slice(from).find(isWork) ?? null;

/** The work step to show: the current one, else the next one, else the last one. */
export const workOnStage = (plan: Plan, from: number): WorkStep | null =>
  workAhead(plan, from) ?? plan.steps.findLast(isWork) ?? null;

/** The last stay in which something was exercised; null before the first. */
export const lastActive = ({ visits }: Pick<ActiveState, 'visits'>): WorkVisit | BoutVisit | null =>
  visits.findLast((visit) => visit.kind === 'work' || visit.kind === 'bout') ?? null;
