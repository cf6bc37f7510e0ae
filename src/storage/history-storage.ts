import { digestOf, type SessionDigest } from '../core/training/digest.ts';
import { type ExerciseEffort, effortsOf } from '../core/training/exercise-effort.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { connectDatabase, type Database, type WithDatabase } from './database.ts';
import { fieldsOf } from './fields-of.ts';
import { readRecord } from './read-record.ts';

/** Raised when a digest or an effort holds something new: all of them are then made again from the records. */
const DIGEST_VERSION = 1;
/** Records digested in one go, so that a screen can draw between two. */
const BATCH = 100;

type Kept<T> = T & { readonly version: number };

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

const newestFirst = (digests: readonly SessionDigest[]) =>
  digests.toSorted((a, b) => b.startedAtWall - a.startedAtWall);

const isCurrent = (kept: unknown): kept is Kept<SessionDigest> =>
  fieldsOf(kept)['version'] === DIGEST_VERSION;

const isEffort = (kept: unknown): kept is Kept<ExerciseEffort> =>
  fieldsOf(kept)['version'] === DIGEST_VERSION;

const everyEffortOf = (exercise: string) => IDBKeyRange.bound([exercise, ''], [exercise, []]);

async function write(database: Database, records: readonly SessionRecord[]): Promise<void> {
  const transaction = database.transaction(['sessions', 'digests', 'efforts'], 'readwrite');
  const digests = transaction.objectStore('digests');
  const efforts = transaction.objectStore('efforts');
  const requests = records.flatMap((record) => [
    transaction.objectStore('sessions').put(record),
    digests.put({ ...digestOf(record), version: DIGEST_VERSION }),
    ...effortsOf(record).map((effort) => efforts.put({ ...effort, version: DIGEST_VERSION })),
  ]);
  await Promise.all([...requests, transaction.done]);
}

async function erase(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(['sessions', 'digests', 'efforts'], 'readwrite');
  const sessions = transaction.objectStore('sessions');
  for (const id of ids) {
    const record = readRecord(await sessions.get(id));
    const efforts = record ? effortsOf(record) : [];
    await Promise.all([
      sessions.delete(id),
      transaction.objectStore('digests').delete(id),
      ...efforts.map(({ exercise }) => transaction.objectStore('efforts').delete([exercise, id])),
    ]);
  }
  await transaction.done;
}

async function readRecords(database: Database, ids: readonly string[]): Promise<SessionRecord[]> {
  const { store, done } = database.transaction('sessions');
  const found = await Promise.all(ids.map((id) => store.get(id)));
  await done;
  return found.map(readRecord).filter((record) => record !== null);
}

/** Digests whatever has none yet: new sessions, or all of them after an update that wants to know more. */
async function bringUpToDate(database: Database): Promise<SessionDigest[]> {
  const [ids, kept] = await Promise.all([database.getAllKeys('sessions'), database.getAll('digests')]);
  const digests = kept.filter(isCurrent);
  const known = new Set(digests.map(({ id }) => id));
  const missing = ids.filter((id) => !known.has(id));
  for (let from = 0; from < missing.length; from += BATCH) {
    const records = await readRecords(database, missing.slice(from, from + BATCH));
    await write(database, records);
    digests.push(...records.map((record) => ({ ...digestOf(record), version: DIGEST_VERSION })));
  }
  return digests;
}

/** From one exercise to the next, however many sessions lie between. */
async function exerciseNames(database: Database): Promise<string[]> {
  const names: string[] = [];
  let cursor = await database.transaction('efforts').store.openKeyCursor();
  while (cursor) {
    const [name] = cursor.key;
    names.push(name);
    cursor = await cursor.continue([name, []] as unknown as [string, string]);
  }
  return names;
}

export function createHistoryStorage(connect: () => Promise<WithDatabase> = connectDatabase): HistoryStorage {
  let connecting: Promise<WithDatabase> | null = null;
  async function attempt<T>(work: (database: Database) => Promise<T>, otherwise: T): Promise<T> {
    try {
      connecting ??= connect();
      return await (await connecting)(work);
    } catch {
      connecting = null;
      return otherwise;
    }
  }
  const done = (work: (database: Database) => Promise<void>) =>
    attempt(async (database) => {
      await work(database);
      return true;
    }, false);
  return {
    async digests() {
      const digests = await attempt(bringUpToDate, null);
      return digests && newestFirst(digests);
    },
    records: (ids) => attempt((database) => readRecords(database, ids), null),
    efforts: async (exercise) => {
      const kept = await attempt((database) => database.getAll('efforts', everyEffortOf(exercise)), []);
      return kept.filter(isEffort).toSorted((a, b) => a.startedAtWall - b.startedAtWall);
    },
    exercises: () => attempt(exerciseNames, []),
    put: (records) => done((database) => write(database, records)),
    remove: (ids) => done((database) => erase(database, ids)),
  };
}
