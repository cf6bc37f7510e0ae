import type { Plan } from '../plan/plan.ts';
import type { ActiveState, Instant } from './session.ts';

/** Everything needed to continue a session after the browser was killed. */
export interface Checkpoint {
  readonly version: 3;
  readonly session: string;
  readonly plan: Plan;
  readonly state: ActiveState;
  /** Wall-clock milliseconds at which the session started. */
  readonly startedAtWall: number;
  /** The last sign of life: the session clock and the wall clock, read at the same time. */
  readonly seenAt: Instant;
  readonly seenAtWall: number;
}
