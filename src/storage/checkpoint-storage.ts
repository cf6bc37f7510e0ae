import type { Checkpoint } from '../core/session/checkpoint.ts';
import type { Instant } from '../core/session/session.ts';
import type { Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';

/** The session on stage. Writing its record down takes it out. */
export interface CheckpointStorage {
  /** The whole session. `strict` (at start and finish): on the disk before it resolves. */
  readonly save: (checkpoint: Checkpoint, options?: { readonly strict?: boolean }) => Promise<void>;
  /** A sign of life between two saves, small enough for twice a second. */
  readonly pulse: (seenAt: Instant, seenAtWall: number) => Promise<void>;
  /** The last save with the last sign of life; null when there is none or it cannot be trusted. */
  readonly load: () => Promise<Checkpoint | null>;
}

export function createCheckpointStorage(drawers: Drawers): CheckpointStorage {
  /** Tells which save a pulse belongs to: where there is room for a pulse there may be none for a save. */
  let savedAt: Instant | undefined;
  return {
    // Takes the pulse out in the same write, so that a pulse always belongs to the checkpoint beside it.
    save(checkpoint, options) {
      savedAt = checkpoint.seenAt;
      return drawers.write('checkpoint', { session: checkpoint, pulse: undefined }, options?.strict ?? false);
    },
    pulse: (seenAt, seenAtWall) =>
      drawers.write('checkpoint', { pulse: { seenAt, seenAtWall, savedAt } }, false),
    async load() {
      const [checkpoint, pulse] = await Promise.all([
        drawers.read('checkpoint', 'session'),
        drawers.read('checkpoint', 'pulse'),
      ]);
      if (!checkpoint) return null;
      // Most pages find none, and need not know how to read one.
      const { readCheckpoint } = await import('./is-checkpoint.ts');
      const read = readCheckpoint(checkpoint);
      return read && withPulse(read, pulse);
    },
  };
}

function withPulse(checkpoint: Checkpoint, pulse: unknown): Checkpoint {
  const { seenAt, seenAtWall, savedAt } = fieldsOf(pulse);
  if (savedAt !== checkpoint.seenAt) return checkpoint;
  if (typeof seenAt !== 'number' || typeof seenAtWall !== 'number') return checkpoint;
  return seenAt > checkpoint.seenAt ? { ...checkpoint, seenAt, seenAtWall } : checkpoint;
}
