import { fieldsOf } from '../core/fields-of.ts';
import { late } from '../core/late.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import type { Instant } from '../core/session/session.ts';
import type { KeyValue, Values } from './key-value.ts';

/** The current session. Writing its record deletes the checkpoint. */
export interface CheckpointStorage {
  /** The whole session. `strict` (at start and finish): on the disk before it resolves. */
  readonly save: (checkpoint: Checkpoint, options?: { readonly strict?: boolean }) => Promise<void>;
  /** A sign of life between two saves, small enough for every second. */
  readonly pulse: (seenAt: Instant, seenAtWall: number) => Promise<void>;
  /**
   * The last save with the last sign of life, or else a session that was set aside; null when there is none that can be
   * resumed. A session that cannot be read now is set aside, so that the next one does not overwrite it. Rejects
   * when the code that reads it cannot be fetched.
   */
  readonly load: () => Promise<Checkpoint | null>;
  /** Call it when the record was written: drops what is held of this session in memory. */
  readonly forget: (session: string) => void;
  /** Writes what is held in memory. Resolves to false when that is refused again. */
  readonly writeHeld: () => Promise<boolean>;
}

/** A write that takes longer counts as held before it is refused. */
export const HOLD_AFTER_MS = 500;

/** Most pages find no session, and need none of it. */
const reading = late(() => import('./read-checkpoint.ts'));

const sessionIn = (checkpoint: unknown): unknown => fieldsOf(checkpoint)['session'];

/** The sessions set aside, with one more; unchanged without one. */
const withAside = ({ session, pulse, aside }: Values): unknown =>
  session ? { ...fieldsOf(aside), [String(sessionIn(session))]: { session, pulse } } : aside;

/**
 * A save that cannot be written is held in memory until it can be, or the page closes; `onRefused` gets the reason, and
 * `onHeld` all that is held by then.
 */
export function createCheckpointStorage(
  values: KeyValue,
  onRefused: (error: unknown) => void,
  onHeld: (held: Values) => void,
): CheckpointStorage {
  /** Identifies the save to which a pulse belongs: a full disk may have room for a pulse but not for a save. */
  let savedAt: Instant | undefined;
  /** The session whose checkpoint this page knows to be the stored one. */
  let stored: unknown;
  let held: Values = {};

  /**
   * A session of another page that this one could not read, for example because the database did not open, is set
   * aside.
   */
  const writeFirst = (changes: Values, strict: boolean) =>
    values.edit(
      'checkpoint',
      ['session', 'pulse', 'aside'],
      (found) => {
        const isOther = sessionIn(found['session']) !== sessionIn(changes['session']);
        return { ...(isOther && { aside: withAside(found) }), ...changes };
      },
      strict,
    );

  async function write(changes: Values, strict: boolean): Promise<boolean> {
    const session = sessionIn(changes['session']);
    const before = held;
    let told = Object.keys(before).length > 0;
    const slow = setTimeout(() => {
      told = true;
      onHeld({ ...before, ...changes });
    }, HOLD_AFTER_MS);
    try {
      if (session === undefined || session === stored) await values.write('checkpoint', changes, strict);
      else await writeFirst(changes, strict);
      stored = session ?? stored;
      // What was held since then is newer.
      const isWritten = (key: string) => key in changes && held[key] === before[key];
      held = Object.fromEntries(Object.entries(held).filter(([key]) => !isWritten(key)));
      if (told) onHeld(held);
      return true;
    } catch (error) {
      held = { ...held, ...changes };
      onHeld(held);
      onRefused(error);
      return false;
    } finally {
      clearTimeout(slow);
    }
  }
  async function read(key: string): Promise<unknown> {
    if (key in held) return held[key];
    try {
      return await values.read('checkpoint', key);
    } catch (error) {
      onRefused(error);
      return undefined;
    }
  }

  const setAside = (session: unknown, pulse: unknown): Promise<void> =>
    values
      .edit('checkpoint', ['aside'], ({ aside }) => ({ aside: withAside({ session, pulse, aside }) }), false)
      .catch(onRefused);

  return {
    // Deletes the pulse in the same write, so that a pulse always belongs to the checkpoint beside it.
    async save(checkpoint, options) {
      savedAt = checkpoint.seenAt;
      await write({ session: checkpoint, pulse: undefined }, options?.strict ?? false);
    },
    async pulse(seenAt, seenAtWall) {
      await write({ ...held, pulse: { seenAt, seenAtWall, savedAt } }, false);
    },
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
      if (sessionIn(held['session']) === session) held = {};
    },
    writeHeld: async () => Object.keys(held).length === 0 || write(held, true),
  };
}
