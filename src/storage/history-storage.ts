import type { SessionDigest } from '../core/training/digest.ts';
import type { ExerciseEffort } from '../core/training/exercise-effort.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { Database, WithDatabase } from './database.ts';
import type { OtherTabs } from './other-tabs.ts';
import { digestsIn, effortsIn, isCurrent, PACKED, packsOf, repack } from './pack-sessions.ts';
import { readRecord } from './read-record.ts';

/** Records digested in one go, so that a screen can draw between two. */
const BATCH = 100;

/** The sessions of a person. Nothing here rejects. */
export interface HistoryStorage {
  /**
   * Every session in a few numbers, newest first; those not digested yet are digested now. Null when they could not be
   * read.
   */
  readonly digests: () => Promise<readonly SessionDigest[] | null>;
  /** In the order asked for; what is not there, or makes no sense, is left out. Null when nothing could be read. */
  readonly records: (ids: readonly string[]) => Promise<readonly SessionRecord[] | null>;
  /** What an exercise came to, oldest first; none where nothing can be read. */
  readonly efforts: (exercise: string) => Promise<readonly ExerciseEffort[]>;
  /** The exercises there is anything of; none where nothing can be read. */
  readonly exercises: () => Promise<readonly string[]>;
  /** Writes records down over those of the same ids. False when the browser refused. */
  readonly put: (records: readonly SessionRecord[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
}

const byDate = <T extends { readonly startedAtWall: number }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => a.startedAtWall - b.startedAtWall);

const readable = (found: readonly unknown[]): SessionRecord[] =>
  found.map(readRecord).filter((record) => record !== null);

async function write(database: Database, records: readonly SessionRecord[]): Promise<void> {
  const transaction = database.transaction(PACKED, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const before = await Promise.all(records.map(({ id }) => sessions.get(id)));
  await Promise.all([
    ...records.map((record) => sessions.put(record)),
    repack(transaction, readable(before), records),
    transaction.done,
  ]);
}

async function erase(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(PACKED, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const before = await Promise.all(ids.map((id) => sessions.get(id)));
  await Promise.all([
    ...ids.map((id) => sessions.delete(id)),
    repack(transaction, readable(before), []),
    transaction.done,
  ]);
}

async function readRecords(database: Database, ids: readonly string[]): Promise<SessionRecord[]> {
  const { store, done } = database.transaction('sessions');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  await done;
  return readable(found);
}

/** In one transaction: a record that is put right or taken out meanwhile is digested as it is then, or not at all. */
async function digest(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(PACKED, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const records = readable(await Promise.all(ids.map((id) => sessions.get(id))));
  await Promise.all([repack(transaction, [], records), transaction.done]);
}

async function forgetPacks(database: Database): Promise<void> {
  const transaction = database.transaction(['digests', 'efforts'], 'readwrite');
  await Promise.all([
    transaction.objectStore('digests').clear(),
    transaction.objectStore('efforts').clear(),
    transaction.done,
  ]);
}

/** Digests whatever has none yet: new sessions, or all of them after an update that wants to know more. */
async function bringUpToDate(database: Database): Promise<SessionDigest[]> {
  // By their dates: what is digested in one go belongs into few packs.
  const [ids, packs] = await Promise.all([
    database.getAllKeysFromIndex('sessions', 'startedAtWall'),
    database.getAll('digests'),
  ]);
  if (!packs.every(isCurrent)) await forgetPacks(database);
  const digests = packs.every(isCurrent) ? digestsIn(packs) : [];
  const known = new Set(digests.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return digests;
  for (let from = 0; from < missing.length; from += BATCH) {
    await digest(database, missing.slice(from, from + BATCH));
  }
  return digestsIn(await database.getAll('digests'));
}

export function createHistoryStorage(withDatabase: WithDatabase, tabs: OtherTabs): HistoryStorage {
  const attempt = <T>(work: (database: Database) => Promise<T>, otherwise: T): Promise<T> =>
    withDatabase(work).catch(() => otherwise);
  const change = (work: (database: Database) => Promise<void>) =>
    attempt(async (database) => {
      await work(database);
      tabs.tell('sessions');
      return true;
    }, false);
  /** How many records there were when all of them were digested: another number asks for another look. */
  let digested = -1;
  async function update(database: Database) {
    const sessions = await database.count('sessions');
    const digests = await bringUpToDate(database);
    digested = sessions;
    return digests;
  }
  /** What is read of the packs, which mostly are up to date: they are not waited for. */
  const packed = <T>(read: (database: Database) => Promise<readonly T[]>) =>
    attempt(async (database) => {
      const [found, sessions] = await Promise.all([read(database), database.count('sessions')]);
      if (sessions === digested) return found;
      await update(database);
      return read(database);
    }, []);
  return {
    async digests() {
      const digests = await attempt(update, null);
      return digests && byDate(digests).toReversed();
    },
    records: (ids) => attempt((database) => readRecords(database, ids), null),
    async efforts(exercise) {
      return byDate(effortsIn(await packed((database) => database.getAll('efforts', packsOf(exercise)))));
    },
    async exercises() {
      const keys = await packed((database) => database.getAllKeys('efforts'));
      return [...new Set(keys.map(([exercise]) => exercise))];
    },
    put: (records) => change((database) => write(database, records)),
    remove: (ids) => change((database) => erase(database, ids)),
  };
}
