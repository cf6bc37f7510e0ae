import type { Plan } from '../../../../core/plan/plan.ts';
import type { Instant } from '../../../../core/session/session.ts';
import { countInEndsAt, workOnStage } from '../../../../core/session/views.ts';
import type { Stage } from '../../../../store/session-view.ts';

/** The shape shows the kind of boundary: the whole screen, its frame, the half of the next side, three bands. */
export type Shape = 'whole' | 'frame' | 'left' | 'right' | 'bands';

export interface Flash {
  readonly shape: Shape;
  /** The instant of its boundary. */
  readonly at: Instant;
}

/** WCAG 2.3.1 allows three flashes a second; boundaries need one. In real milliseconds. */
export const LEAST_BETWEEN_MS = 1000;
/** A flash later than this would mark a boundary that is long past. */
const LATEST_MS = 1000;

function shapeOf(plan: Plan, index: number): Shape | null {
  const step = plan.steps[index];
  switch (step?.kind) {
    case 'work':
    case 'ramp-up':
    case 'bout':
      return 'whole';
    case 'rest':
    case 'set-up':
      return 'frame';
    case 'transition':
      return (step.change === 'side' && workOnStage(plan, index)?.set.side) || 'frame';
    case 'prepare':
    case undefined:
      return null;
  }
}

/** The boundary between two moments of the session, if there is one to show. */
export function flashBetween(before: Stage, after: Stage): Flash | null {
  if (before.kind !== 'live' || after.kind === 'empty') return null;
  if (after.kind === 'over') {
    return after.record.reason === 'completed' ? { shape: 'bands', at: after.finishedAt } : null;
  }
  const { state: was } = before;
  const { plan, state } = after;
  if (state.status === 'paused') return null;
  const resumed = was.status === 'paused';
  // A swap may renumber the steps, so a new step is recognized by the instant it began.
  if (!resumed && was.stepStartedAt === state.stepStartedAt) return null;
  const shape = shapeOf(plan, state.step);
  return shape && { shape, at: resumed ? (countInEndsAt(was) ?? state.seenAt) : state.stepStartedAt };
}

/** Whether a flash may be shown now; `last` is the instant of the previous one. Both limits are in real time. */
export function mayFlash(flash: Flash, last: Instant | null, now: Instant, speed: number): boolean {
  if (now - flash.at > LATEST_MS * speed) return false;
  return last === null || now - last >= LEAST_BETWEEN_MS * speed;
}
