import type { SessionDigest } from '../core/training/digest.ts';
import type { ExerciseEffort } from '../core/training/exercise-effort.ts';
import type { SessionRecord } from '../core/training/record.ts';
import {
  commitAfter,
  type Database,
  type DigestPack,
  type EffortPack,
  type WithDatabase,
} from './database.ts';
import type { OtherTabs } from './other-tabs.ts';
import { digestsIn, effortsIn, isCurrent, PACKED, packsOf, repack } from './pack-sessions.ts';
import { readRecord } from './read-record.ts';
import { readValue } from './read-value.ts';

/** Records digested in one transaction, so that screens can draw between two. */
const BATCH = 100;

/** The stored sessions. Nothing here rejects. */
export interface HistoryStorage {
  /**
   * Every session in a few numbers, newest first. Sessions without a digest get one first. Null when they cannot be
   * read.
   */
  readonly digests: () => Promise<readonly SessionDigest[] | null>;
  /** How many sessions were left out of the last digests() because they cannot be read. */
  readonly unreadable: () => number;
  /** In the order of the ids, without missing and invalid records. Null when nothing can be read. */
  readonly records: (ids: readonly string[]) => Promise<readonly SessionRecord[] | null>;
  /** The totals of an exercise for each session, oldest first; empty when nothing can be read. */
  readonly efforts: (exercise: string) => Promise<readonly ExerciseEffort[]>;
  /**
   * What each exercise came to the last time it was done, in no order, whatever a wrong clock has dated ahead; empty when
   * nothing can be read.
   */
  readonly latest: () => Promise<readonly ExerciseEffort[]>;
  /** Writes records, replacing those of the same ids. False when the browser refused. */
  readonly put: (records: readonly SessionRecord[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
}

const byDate = <T extends { readonly startedAtWall: number }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => a.startedAtWall - b.startedAtWall);

const readable = (found: readonly unknown[]): SessionRecord[] =>
  found.map(readRecord).filter((record) => record !== null);

/** Puts records in the place of those with these ids; without records, these are deleted. */
async function replace(
  database: Database,
  ids: readonly string[],
  records: readonly SessionRecord[],
): Promise<void> {
  const transaction = database.transaction(PACKED, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const before = await Promise.all(ids.map((id) => readValue(sessions, id)));
  await commitAfter(
    [
      ...ids.map((id) => sessions.delete(id)),
      ...records.map((record) => sessions.put(record)),
      repack(transaction, readable(before), records),
    ],
    transaction,
  );
}

async function readRecords(database: Database, ids: readonly string[]): Promise<SessionRecord[]> {
  const { store, done } = database.transaction('sessions');
  const found = await Promise.all(ids.map((id) => readValue(store, id)));
  await done;
  return readable(found);
}

/** Reads and digests in one transaction, so that it never digests a record that was corrected or deleted meanwhile. */
async function digest(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(PACKED, 'readwrite');
  const sessions = transaction.objectStore('sessions');
  const records = readable(await Promise.all(ids.map((id) => readValue(sessions, id))));
  await commitAfter([repack(transaction, [], records)], transaction);
}

/** The newest packs of each exercise, down to the first with a session that is not dated ahead of `now`. */
async function readNewestPacks(database: Database, now: number): Promise<EffortPack[]> {
  const { store, done } = database.transaction('efforts');
  const keysOf = new Map<string, (readonly [exercise: string, stretch: number])[]>();
  // Keys come in the order of exercises, then of stretches.
  for (const key of (await store.getAllKeys()).toReversed())
    keysOf.set(key[0], [...(keysOf.get(key[0]) ?? []), key]);
  const readUntilPast = async (newestFirst: readonly (readonly [string, number])[]) => {
    const packs: EffortPack[] = [];
    for (const [exercise, stretch] of newestFirst) {
      const pack = await store.get([exercise, stretch]);
      if (pack) packs.push(pack);
      if (effortsIn(packs).some(({ startedAtWall }) => startedAtWall <= now)) break;
    }
    return packs;
  };
  const packs = await Promise.all([...keysOf.values()].map(readUntilPast));
  await done;
  return packs.flat();
}

/** Null when the browser cannot read one of the packs. */
const readOrNull = <T>(packs: Promise<readonly T[]>) => packs.catch(() => null);

async function forgetPacks(database: Database): Promise<void> {
  const transaction = database.transaction(['digests', 'efforts'], 'readwrite');
  await commitAfter(
    [transaction.objectStore('digests').clear(), transaction.objectStore('efforts').clear()],
    transaction,
  );
}

/** Whether packs of digests can be trusted: all are sound, and they name each session once and no other. */
function areTrue(packs: readonly DigestPack[], ids: ReadonlySet<string>): boolean {
  if (!packs.every(isCurrent)) return false;
  const known = digestsIn(packs).map(({ id }) => id);
  return known.every((id) => ids.has(id)) && new Set(known).size === known.length;
}

interface Sessions {
  readonly digests: readonly SessionDigest[];
  /** How many of the stored sessions cannot be read. */
  readonly unreadable: number;
}

/** Digests the sessions that have none: new ones, or all of them after DIGEST_VERSION was raised. */
async function bringUpToDate(database: Database): Promise<Sessions> {
  // In the order of dates, so that each transaction writes few packs; those without a date come last.
  const [dated, all, packs] = await Promise.all([
    database.transaction('sessions').store.index('startedAtWall').getAllKeys(),
    database.getAllKeys('sessions'),
    readOrNull(database.getAll('digests')),
  ]);
  const ids = new Set([...dated, ...all]);
  const sound = packs && areTrue(packs, ids) ? packs : null;
  if (!sound) await forgetPacks(database);
  const digests = digestsIn(sound ?? []);
  const known = new Set(digests.map(({ id }) => id));
  const missing = [...ids].filter((id) => !known.has(id));
  if (missing.length === 0) return { digests, unreadable: 0 };
  for (let from = 0; from < missing.length; from += BATCH) {
    await digest(database, missing.slice(from, from + BATCH));
  }
  const now = digestsIn(await database.getAll('digests'));
  return { digests: now, unreadable: ids.size - now.length };
}

export function createHistoryStorage(
  withDatabase: WithDatabase,
  tabs: OtherTabs,
  wallNow: () => number,
): HistoryStorage {
  const attempt = <T>(work: (database: Database) => Promise<T>, otherwise: T): Promise<T> =>
    withDatabase(work).catch(() => otherwise);
  const change = (work: (database: Database) => Promise<void>) =>
    attempt(async (database) => {
      await work(database);
      tabs.tell('sessions');
      return true;
    }, false);
  /** The number of records when all of them were last digested; another number means there are new ones. */
  let digested = -1;
  let unreadable = 0;
  async function update(database: Database) {
    const sessions = await database.count('sessions');
    const found = await bringUpToDate(database);
    digested = sessions;
    ({ unreadable } = found);
    return found.digests;
  }
  /** Reads packs without waiting for a check of all sessions, unless there are new ones. */
  const packed = <T>(
    read: (database: Database) => Promise<readonly T[]>,
    isSound: (found: T) => boolean = () => true,
  ) =>
    attempt(async (database) => {
      const [found, sessions] = await Promise.all([readOrNull(read(database)), database.count('sessions')]);
      const sound = found?.every(isSound) ? found : null;
      if (sound && sessions === digested) return sound;
      if (!sound) await forgetPacks(database);
      await update(database);
      return read(database);
    }, []);
  return {
    async digests() {
      const digests = await attempt(update, null);
      return digests && byDate(digests).toReversed();
    },
    unreadable: () => unreadable,
    records: (ids) => attempt((database) => readRecords(database, ids), null),
    async efforts(exercise) {
      const packs = await packed((database) => database.getAll('efforts', packsOf(exercise)), isCurrent);
      return byDate(effortsIn(packs));
    },
    async latest() {
      const now = wallNow();
      const packs = await packed((database) => readNewestPacks(database, now), isCurrent);
      const past = byDate(effortsIn(packs)).filter(({ startedAtWall }) => startedAtWall <= now);
      const byExercise = new Map(past.map((effort) => [effort.exercise, effort]));
      return [...byExercise.values()];
    },
    put(records) {
      const ids = records.map(({ id }) => id);
      return change((database) => replace(database, ids, records));
    },
    remove: (ids) => change((database) => replace(database, ids, [])),
  };
}
