import * as v from 'valibot';
import type { SessionRecord } from '../core/training/record.ts';
import type { WorkWatch } from '../core/work-watch.ts';
import { type Backup, DOCUMENTS } from './backup.ts';
import { commitAfter, type Database, type WithDatabase } from './database.ts';
import type { OtherTabs } from './other-tabs.ts';
import { readRecord } from './read-record.ts';
import { type Reads, readValue } from './read-value.ts';

const STORES = ['sessions', 'digests', 'efforts', 'documents'] as const;
/** The document that holds what the last import changed, until the next import. */
const BEFORE = 'before-import';

/** What an import has changed, and how it was before. */
const BEFORE_SCHEMA = v.object({
  at: v.number(),
  /** Ids of sessions that the import added. */
  added: v.array(v.string()),
  replaced: v.array(v.unknown()),
  documents: v.record(v.string(), v.unknown()),
});

/** All data of a person at once. Every call rejects when the browser refuses it. */
export interface BackupStorage {
  readonly read: () => Promise<Omit<Backup, 'format' | 'version' | 'exportedAt'>>;
  readonly readDocument: (name: string) => Promise<unknown>;
  readonly readDocuments: () => Promise<Backup['documents']>;
  /** How many sessions are stored, and when the first began, in wall-clock milliseconds; null without any. */
  readonly extent: () => Promise<{ readonly sessions: number; readonly since: number | null }>;
  /**
   * Shows every session as it is stored, the oldest first, some at a time, so that the page can answer in between; null
   * for one that the browser cannot read. `all`: how many there are.
   */
  readonly eachSession: (
    look: (some: readonly unknown[], all: number) => Promise<void> | void,
  ) => Promise<void>;
  /**
   * Adds to the stored data; replaces sessions of the same id and documents of the same name. When `watch` stops it,
   * nothing is kept.
   */
  readonly bringIn: (
    records: readonly SessionRecord[],
    documents: Readonly<Record<string, unknown>>,
    at: number,
    watch?: WorkWatch,
  ) => Promise<void>;
  /** The same, and deletes all other sessions that can be read and all other documents: what the file has is left. */
  readonly replace: (
    records: readonly SessionRecord[],
    documents: Readonly<Record<string, unknown>>,
    at: number,
    watch?: WorkWatch,
  ) => Promise<void>;
  /** The time of the import that can be undone, and how many sessions it brought; null when there is none. */
  readonly undoable: () => Promise<{ readonly at: number; readonly sessions: number } | null>;
  readonly undo: () => Promise<void>;
  /** Deletes everything, music too. */
  readonly wipe: () => Promise<void>;
}

/** As many as are read or written without a pause that is felt. */
const SESSIONS_AT_ONCE = 20;

const asBefore = (stored: unknown) => (v.is(BEFORE_SCHEMA, stored) ? stored : null);

interface SessionStore extends Reads<string, unknown> {
  readonly getAllKeys: () => Promise<readonly string[]>;
}

/** All stored sessions that can be read, apart from those of some ids. */
async function othersThan(ids: ReadonlySet<string>, sessions: SessionStore) {
  const stored = await Promise.all((await sessions.getAllKeys()).map((id) => readValue(sessions, id)));
  const records = stored.map((each) => ({ each, id: readRecord(each)?.id }));
  return records.flatMap(({ each, id }) => (id === undefined || ids.has(id) ? [] : [{ each, id }]));
}

async function bringIn(
  database: Database,
  records: readonly SessionRecord[],
  documents: Readonly<Record<string, unknown>>,
  at: number,
  { watch, replaces = false }: { readonly watch?: WorkWatch | undefined; readonly replaces?: boolean } = {},
): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  // The call that the database refuses throws; the promise of the transaction rejects too, and nobody waits for it.
  transaction.done.catch(() => undefined);
  const sessions = transaction.objectStore('sessions');
  const kept = transaction.objectStore('documents');
  // The browser may lose the connection after the work is done, and then it is done again.
  if (asBefore(await readValue(kept, BEFORE))?.at === at) return;
  const documentsBefore = await Promise.all(
    (replaces ? DOCUMENTS : Object.keys(documents)).map(
      async (name) => [name, (await readValue(kept, name)) ?? undefined] as const,
    ),
  );
  const others = replaces ? await othersThan(new Set(records.map(({ id }) => id)), sessions) : [];
  const were: unknown[] = [];
  for (let i = 0; i < records.length; i += SESSIONS_AT_ONCE) {
    const some = records.slice(i, i + SESSIONS_AT_ONCE);
    // What the browser cannot read cannot be restored either.
    were.push(
      ...(await Promise.all(some.map(({ id }) => readValue(sessions, id)))).map((each) => each ?? undefined),
    );
    await Promise.all(some.map((each) => sessions.put(each)));
    if (watch?.signal?.aborted) {
      transaction.abort();
      watch.signal.throwIfAborted();
    }
    watch?.tell(i + some.length, records.length);
  }
  const before: v.InferOutput<typeof BEFORE_SCHEMA> = {
    at,
    added: records.flatMap(({ id }, i) => (were[i] === undefined ? [id] : [])),
    replaced: [...were.filter((each) => each !== undefined), ...others.map(({ each }) => each)],
    documents: Object.fromEntries(documentsBefore),
  };
  const work = [
    ...others.map(({ id }) => sessions.delete(id)),
    ...documentsBefore.map(([name]) =>
      documents[name] === undefined ? kept.delete(name) : kept.put(documents[name], name),
    ),
    kept.put(before, BEFORE),
    // Computed again when the sessions are next read.
    kept.delete('aims'),
    transaction.objectStore('digests').clear(),
    transaction.objectStore('efforts').clear(),
  ];
  await commitAfter(work, transaction);
}

async function undo(database: Database): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const kept = transaction.objectStore('documents');
  const before = asBefore(await readValue(kept, BEFORE));
  const work = [
    ...(before?.added ?? []).map((id) => sessions.delete(id)),
    ...(before?.replaced ?? []).map((each) => sessions.put(each)),
    ...Object.entries(before?.documents ?? {}).map(([name, value]) =>
      value === undefined ? kept.delete(name) : kept.put(value, name),
    ),
    kept.delete(BEFORE),
    kept.delete('aims'),
    transaction.objectStore('digests').clear(),
    transaction.objectStore('efforts').clear(),
  ];
  await commitAfter(work, transaction);
}

async function documentsIn(database: Database): Promise<Backup['documents']> {
  const { store } = database.transaction('documents');
  const documents = await Promise.all(
    DOCUMENTS.map(async (name) => [name, (await readValue(store, name)) ?? undefined] as const),
  );
  return Object.fromEntries(documents.filter(([, value]) => value !== undefined));
}

export function createBackupStorage(database: WithDatabase, tabs: OtherTabs): BackupStorage {
  const change = async (work: (opened: Database) => Promise<void>) => {
    await database(work);
    for (const changed of ['sessions', 'aims', ...DOCUMENTS]) tabs.tell(changed);
  };
  return {
    read: () =>
      database(async (opened) => {
        const { store } = opened.transaction('sessions');
        const ids = await store.index('startedAtWall').getAllKeys();
        const stored = await Promise.all(ids.map((id) => readValue(store, id)));
        const sessions = stored.filter((each) => each !== null);
        return { sessions, documents: await documentsIn(opened) };
      }),
    readDocument: (name) => database((opened) => opened.get('documents', name)),
    readDocuments: () => database(documentsIn),
    extent: () =>
      database(async (opened) => {
        const { store } = opened.transaction('sessions');
        const [sessions, first] = await Promise.all([
          store.count(),
          store.index('startedAtWall').openKeyCursor(),
        ]);
        return { sessions, since: first ? Number(first.key) : null };
      }),
    async eachSession(look) {
      const [dated, all] = await database((opened) =>
        Promise.all([opened.getAllKeysFromIndex('sessions', 'startedAtWall'), opened.getAllKeys('sessions')]),
      );
      const ids = [...new Set([...dated, ...all])];
      for (let from = 0; from < ids.length; from += SESSIONS_AT_ONCE) {
        const some = await database(async (opened) => {
          const { store } = opened.transaction('sessions');
          const these = ids.slice(from, from + SESSIONS_AT_ONCE);
          return Promise.all(these.map((id) => readValue(store, id)));
        });
        // Those deleted meanwhile are gone.
        await look(
          some.filter((each) => each !== undefined),
          ids.length,
        );
      }
    },
    bringIn: (records, documents, at, watch) =>
      change((opened) => bringIn(opened, records, documents, at, { watch })),
    replace: (records, documents, at, watch) =>
      change((opened) => bringIn(opened, records, documents, at, { watch, replaces: true })),
    undoable: () =>
      database(async (opened) => {
        const before = asBefore(await opened.get('documents', BEFORE));
        return before && { at: before.at, sessions: before.added.length + before.replaced.length };
      }),
    undo: () => change(undo),
    wipe: () =>
      change(async (opened) => {
        const stores = [...opened.objectStoreNames];
        const transaction = opened.transaction(stores, 'readwrite');
        await commitAfter(
          stores.map((name) => transaction.objectStore(name).clear()),
          transaction,
        );
      }),
  };
}
