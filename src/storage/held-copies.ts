import { fieldsOf } from '../core/fields-of.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { openCopyShelf } from './copy-shelf.ts';
import type { KeyValue, Values } from './key-value.ts';
import type { Records } from './records.ts';

/** Copies of the sessions that the database has refused so far, for the case that the page closes before it takes them. */
export interface HeldCopies {
  readonly holdRecord: (record: SessionRecord) => void;
  /** Drops every copy of a session: it is stored. */
  readonly drop: (session: string) => void;
  /** What is held of the checkpoint now; empty when nothing is. */
  readonly holdCheckpoint: (held: Values) => void;
  /** Writes the copies of earlier pages to the database, and drops them. Rejects when that is refused. */
  readonly adopt: () => Promise<void>;
}

interface Needs {
  readonly local: () => Storage;
  readonly values: KeyValue;
  readonly records: Records;
}

const PARTS = ['record', 'session', 'pulse'] as const;
type Part = (typeof PARTS)[number];

const keyOf = (part: Part, session: string) => `${part}:${session}`;

const idOf = (checkpoint: unknown): string | null => {
  const { session } = fieldsOf(checkpoint);
  return typeof session === 'string' ? session : null;
};

const seenAt = (value: unknown): number => Number(fieldsOf(value)['seenAt'] ?? 0);
const lastSeen = ({ session, pulse }: Values) => Math.max(seenAt(session), seenAt(pulse));

/**
 * Where a copy goes: in the place of the stored session if it is the same one or there is none, else beside it. A copy
 * that is not newer than what is there is left out.
 */
function withCopy(id: string, copy: Values, found: Values): Values {
  const aside = fieldsOf(found['aside']);
  if (!found['session'] || idOf(found['session']) === id)
    return lastSeen(copy) > lastSeen(found) ? { ...copy } : {};
  return lastSeen(copy) > lastSeen(fieldsOf(aside[id])) ? { aside: { ...aside, [id]: copy } } : {};
}

export function createHeldCopies({ local, values, records }: Needs): HeldCopies {
  const shelf = openCopyShelf(local);
  /** The checkpoint copied last: a pulse a second must not copy it again. */
  let copied: unknown;
  const put = (part: Part, session: string, value: unknown) =>
    shelf.put(keyOf(part, session), JSON.stringify(value));
  const get = (part: Part, session: string): unknown => {
    try {
      return JSON.parse(shelf.get(keyOf(part, session)) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  };
  const drop = (session: string) => {
    for (const part of PARTS) shelf.drop(keyOf(part, session));
  };

  async function adopt(session: string): Promise<void> {
    const record = get('record', session);
    const checkpoint = get('session', session);
    if (record) await records.append({ ...fieldsOf(record), id: session });
    else if (checkpoint && !(await records.has(session))) {
      const copy = { session: checkpoint, pulse: get('pulse', session) };
      const keys = ['session', 'pulse', 'aside'];
      await values.edit('checkpoint', keys, (found) => withCopy(session, copy, found), true);
    }
    drop(session);
  }

  return {
    holdRecord: (record) => put('record', record.id, record),
    drop,
    holdCheckpoint({ session, pulse }) {
      const id = idOf(session);
      const before = idOf(copied);
      // By then the record of the session before is stored or held.
      if (before !== null && before !== id)
        for (const part of ['session', 'pulse'] as const) shelf.drop(keyOf(part, before));
      if (id === null) copied = undefined;
      else {
        if (session !== copied) put('session', id, session);
        copied = session;
        if (pulse) put('pulse', id, pulse);
        else shelf.drop(keyOf('pulse', id));
      }
    },
    async adopt() {
      const sessions = new Set(shelf.keys().map((key) => key.slice(key.indexOf(':') + 1)));
      for (const session of sessions) await adopt(session);
    },
  };
}
