import { fieldsOf } from '../core/fields-of.ts';
import { lostIn } from './backup.ts';
import { commitAfter, type Database, type WithDatabase } from './database.ts';
import type { KeyValue } from './key-value.ts';
import type { OtherTabs } from './other-tabs.ts';
import { readCheckpoint } from './read-checkpoint.ts';
import { readRecord } from './read-record.ts';
import { type Reads, readValue } from './read-value.ts';

const STORES = ['sessions', 'checkpoint', 'documents', 'digests', 'efforts'] as const;

/** What is stored and cannot be read, or only in part, exactly as it is stored. */
export interface SetAside {
  readonly sessions: readonly unknown[];
  readonly unfinished: readonly unknown[];
  /** Settings, choices and plans, by name. */
  readonly documents: Readonly<Record<string, unknown>>;
}

/**
 * What this version cannot read: it is kept apart from everything else until it is deleted. Calls reject when refused.
 */
export interface SetAsideStorage {
  /** How much there is besides sessions: to count those, every session has to be read. */
  readonly count: () => Promise<{ readonly unfinished: number; readonly documents: number }>;
  readonly read: () => Promise<SetAside>;
  /** Deletes it. The part of a document that can be read stays. */
  readonly remove: () => Promise<void>;
}

/** Key of the documents that an edit overwrote although a part of them could not be read, as they were before. */
const ASIDE = 'aside';

interface Overwritten {
  readonly name: string;
  readonly value: unknown;
}

const overwrittenIn = (aside: unknown): readonly Overwritten[] =>
  (Array.isArray(aside) ? aside : []).map((each: unknown) => {
    const { name, value } = fieldsOf(each);
    return { name: String(name), value };
  });

/** Keeps a document that has just been overwritten if a part of it could not be read. */
export async function setAsideLost(values: KeyValue, name: string, value: unknown): Promise<void> {
  if (!lostIn[name]?.(value)) return;
  const edit = (aside: unknown) => [...overwrittenIn(aside), { name, value }];
  await values.change('documents', ASIDE, edit);
}

/** What is set aside besides sessions. */
async function findOthers(checkpoint: Reads<string, unknown>, documents: Reads<string, unknown>) {
  const aside = Object.entries(fieldsOf(await readValue(checkpoint, 'aside')));
  const known = Object.keys(lostIn);
  const stored = await Promise.all(
    known.map(async (name) => [name, await readValue(documents, name)] as const),
  );
  return {
    unfinished: aside.filter(([, each]) => !readCheckpoint(fieldsOf(each)['session'])),
    readable: aside.filter(([, each]) => readCheckpoint(fieldsOf(each)['session'])),
    documents: stored.filter(([name, value]) => lostIn[name]?.(value)),
    overwritten: overwrittenIn(await readValue(documents, ASIDE)),
  };
}

function open(database: Database) {
  const transaction = database.transaction(STORES, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const checkpoint = transaction.objectStore('checkpoint');
  const documents = transaction.objectStore('documents');
  async function find() {
    const ids = await sessions.getAllKeys();
    const records = await Promise.all(ids.map(async (id) => [id, await readValue(sessions, id)] as const));
    return {
      sessions: records.filter(([, record]) => !readRecord(record)),
      ...(await findOthers(checkpoint, documents)),
    };
  }
  return { transaction, sessions, checkpoint, documents, find };
}

export function createSetAsideStorage(database: WithDatabase, tabs: OtherTabs): SetAsideStorage {
  return {
    count: () =>
      database(async (opened) => {
        const transaction = opened.transaction(['checkpoint', 'documents']);
        const { unfinished, documents, overwritten } = await findOthers(
          transaction.objectStore('checkpoint'),
          transaction.objectStore('documents'),
        );
        return { unfinished: unfinished.length, documents: documents.length + overwritten.length };
      }),
    read: () =>
      database(async (opened) => {
        const found = await open(opened).find();
        return {
          sessions: found.sessions.map(([, record]) => record),
          unfinished: found.unfinished.map(([, each]) => each),
          documents: Object.fromEntries([
            ...found.documents,
            ...found.overwritten.map(({ name, value }, i) => [`${name}, before ${i + 1}`, value]),
          ]),
        };
      }),
    async remove() {
      await database(async (opened) => {
        const { transaction, sessions, checkpoint, documents, find } = open(opened);
        const found = await find();
        await commitAfter(
          [
            ...found.sessions.map(([id]) => sessions.delete(id)),
            ...found.documents.map(([name, value]) => {
              const readable = lostIn[name]?.(value)?.readable;
              return readable === undefined ? documents.delete(name) : documents.put(readable, name);
            }),
            documents.delete(ASIDE),
            ...(found.unfinished.length > 0
              ? [checkpoint.put(Object.fromEntries(found.readable), 'aside')]
              : []),
          ],
          transaction,
        );
      });
      for (const changed of ['sessions', ...Object.keys(lostIn)]) tabs.tell(changed);
    },
  };
}
