import { fieldsOf } from '../core/fields-of.ts';
import { late } from '../core/late.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import type { Instant } from '../core/session/session.ts';
import type { KeyValue, Values } from './key-value.ts';

/** The current session. Writing its record deletes the checkpoint. */
export interface CheckpointStorage {
  /** The whole session. `strict` (at start and finish): on the disk before it resolves. */
  readonly save: (checkpoint: Checkpoint, options?: { readonly strict?: boolean }) => Promise<void>;
  /** A sign of life between two saves, small enough for twice a second. */
  readonly pulse: (seenAt: Instant, seenAtWall: number) => Promise<void>;
  /**
   * The last save with the last sign of life, or else a session that was set aside; null when there is none that can be
   * resumed. A session that cannot be read now is set aside, so that the next one does not overwrite it. Rejects
   * when the code that reads it cannot be fetched.
   */
  readonly load: () => Promise<Checkpoint | null>;
  /** Call it when the record was written: drops what is held of this session in memory. */
  readonly forget: (session: string) => void;
}

/** Most pages find no session, and need none of it. */
const reading = late(() => import('./read-checkpoint.ts'));

/** A save that cannot be written is held in memory until the page closes; `onRefused` is called each time. */
export function createCheckpointStorage(values: KeyValue, onRefused: () => void): CheckpointStorage {
  /** Identifies the save to which a pulse belongs: a full disk may have room for a pulse but not for a save. */
  let savedAt: Instant | undefined;
  let held: Values = {};

  async function write(changes: Values, strict: boolean): Promise<void> {
    try {
      await values.write('checkpoint', changes, strict);
      held = Object.fromEntries(Object.entries(held).filter(([key]) => !(key in changes)));
    } catch {
      held = { ...held, ...changes };
      onRefused();
    }
  }
  async function read(key: string): Promise<unknown> {
    if (key in held) return held[key];
    try {
      return await values.read('checkpoint', key);
    } catch {
      onRefused();
      return undefined;
    }
  }

  async function setAside(session: unknown, pulse: unknown): Promise<void> {
    const id = String(fieldsOf(session)['session']);
    const add = (aside: unknown) => ({ ...fieldsOf(aside), [id]: { session, pulse } });
    await values.change('checkpoint', 'aside', add).catch(onRefused);
  }

  return {
    // Deletes the pulse in the same write, so that a pulse always belongs to the checkpoint beside it.
    save(checkpoint, options) {
      savedAt = checkpoint.seenAt;
      return write({ session: checkpoint, pulse: undefined }, options?.strict ?? false);
    },
    pulse: (seenAt, seenAtWall) => write({ pulse: { seenAt, seenAtWall, savedAt } }, false),
    async load() {
      const [session, pulse, aside] = await Promise.all([read('session'), read('pulse'), read('aside')]);
      if (!session && !aside) return null;
      let current: Checkpoint | null = null;
      try {
        const { readAside, readSaved } = await reading();
        current = readSaved(session, pulse);
        return current ?? readAside(aside);
      } finally {
        if (session && !current) await setAside(session, pulse);
      }
    },
    forget(session) {
      if (fieldsOf(held['session'])['session'] === session) held = {};
    },
  };
}
