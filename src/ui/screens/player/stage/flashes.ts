import type { Plan } from '../../../../core/plan/plan.ts';
import type { Instant, SessionState } from '../../../../core/session/session.ts';
import { isActive } from '../../../../core/session/views.ts';
import { setOnStage } from '../phase.ts';

/** Each has a shape of its own: the whole screen, its frame, the half of the side that comes, three bands. */
export type Shape = 'whole' | 'frame' | 'left' | 'right' | 'bands';

export interface Flash {
  readonly shape: Shape;
  /** The instant of its boundary. */
  readonly at: Instant;
}

/** Three a second is what WCAG 2.3.1 allows; one is all that boundaries need. In real milliseconds. */
export const LEAST_BETWEEN_MS = 1000;
/** Later than this a flash says something that is no longer so. */
const LATEST_MS = 1000;

function shapeOf(plan: Plan, index: number): Shape | null {
  const step = plan.steps[index];
  switch (step?.kind) {
    case 'work':
      return 'whole';
    case 'rest':
      return 'frame';
    case 'transition':
      return (step.change === 'side' && setOnStage(plan, index)?.set.side) || 'frame';
    case 'prepare':
    case undefined:
      return null;
  }
}

/** The boundary between two states of a session, if there is one to show. */
export function flashBetween(plan: Plan, before: SessionState, after: SessionState): Flash | null {
  if (!isActive(before)) return null;
  if (after.status === 'finished') {
    return after.reason === 'completed' ? { shape: 'bands', at: after.finishedAt } : null;
  }
  if (after.status !== 'running') return null;
  const resumed = before.status === 'paused';
  // A swap may number the steps anew; where a stay began tells whether it is another one.
  if (!resumed && before.stepStartedAt === after.stepStartedAt) return null;
  const shape = shapeOf(plan, after.step);
  return shape && { shape, at: resumed ? (before.resumeAt ?? after.seenAt) : after.stepStartedAt };
}

/** Whether it may be shown now, `last` having been the instant of the flash before. Speed stretches neither limit. */
export function mayFlash(flash: Flash, last: Instant | null, now: Instant, speed: number): boolean {
  if (now - flash.at > LATEST_MS * speed) return false;
  return last === null || now - last >= LEAST_BETWEEN_MS * speed;
}
