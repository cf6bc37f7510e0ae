import type { Checkpoint } from '../core/session/checkpoint.ts';
import { transition } from '../core/session/transition.ts';
import { isActive } from '../core/session/views.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { recordOf } from '../core/training/record-of.ts';

/** Makes the record of a session that is over. */
export type RecordOf = typeof recordOf;

/** The unfinished session, paused at its last sign of life; null when it was over by then. */
export function asOffer(found: Checkpoint): Checkpoint | null {
  const [state] = transition(found.plan, found.state, { type: 'pause' }, found.seenAt);
  return isActive(state) ? { ...found, state } : null;
}

/** The record of a session that is not continued. */
export function recordOfLeftBehind(found: Checkpoint, recordOf: RecordOf): SessionRecord | null {
  const [left] = transition(found.plan, found.state, { type: 'pause' }, found.seenAt);
  const [ended] = transition(found.plan, left, { type: 'finish' }, found.seenAt);
  return ended.status === 'finished' ? recordOf(found.plan, ended, found.session, found.startedAtWall) : null;
}
