import type { IDBPTransaction } from 'idb';
import * as v from 'valibot';
import { digestOf, type SessionDigest } from '../core/training/digest.ts';
import { type ExerciseEffort, effortsOf } from '../core/training/exercise-effort.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { DigestPack, EffortPack, Schema } from './database.ts';
import { readValue } from './read-value.ts';
import { COUNT, ID, KG, MS, PAIN, REPS, TEXT, WALL, ZONE } from './set-schema.ts';

/** Raise it when digests or efforts change: all of them are then computed again from the records. */
export const DIGEST_VERSION = 6;
/**
 * IndexedDB reads one large value ten times as fast as a thousand small ones, so digests and efforts lie in packs. A
 * pack covers a stretch of this length: with a session every day, a write touches fewer than a hundred entries.
 */
const STRETCH_MS = 90 * 86_400_000;

export const PACKED = ['sessions', 'digests', 'efforts'] as const;

export type PackTransaction = IDBPTransaction<Schema, readonly (typeof PACKED)[number][], 'readwrite'>;

type EffortPlace = Pick<EffortPack, 'exercise' | 'stretch'>;

const stretchOf = ({ startedAtWall }: { readonly startedAtWall: number }) =>
  Math.floor(startedAtWall / STRETCH_MS);

const TOTAL = v.pipe(v.number(), v.minValue(0), v.maxValue(1e12));
const SUM = { sets: COUNT, reps: TOTAL, holdMs: TOTAL, kgReps: TOTAL };

const DIGEST = v.object({
  id: ID,
  routine: ID,
  language: TEXT,
  name: TEXT,
  startedAtWall: WALL,
  zoneMinutes: v.exactOptional(ZONE),
  reason: v.picklist(['completed', 'ended']),
  plannedSets: COUNT,
  totalMs: MS,
  setsDone: COUNT,
  trainingSets: COUNT,
  loaded: v.nullable(ID),
}) satisfies v.GenericSchema<unknown, SessionDigest>;

const EFFORT = v.object({
  ...SUM,
  session: ID,
  exercise: ID,
  name: TEXT,
  startedAtWall: WALL,
  longestMs: MS,
  bestKg: v.nullable(KG),
  bestReps: v.nullable(REPS),
  oneRepMaxKg: v.nullable(TOTAL),
  left: v.nullable(v.object(SUM)),
  right: v.nullable(v.object(SUM)),
  pain: v.nullable(PAIN),
}) satisfies v.GenericSchema<unknown, ExerciseEffort>;

const PACK = { stretch: v.number(), version: v.literal(DIGEST_VERSION) };
const DIGESTS = v.object({ ...PACK, entries: v.array(DIGEST) });
const EFFORTS = v.object({ ...PACK, exercise: ID, entries: v.array(EFFORT) });

const isInPlace = ({ stretch, entries }: Pick<DigestPack | EffortPack, 'stretch' | 'entries'>): boolean =>
  entries.every((entry) => stretchOf(entry) === stretch);

/** Whether a pack was made by this version of the app, and has not been changed since. */
export const isCurrent = (pack: unknown): boolean =>
  (v.is(DIGESTS, pack) || v.is(EFFORTS, pack)) && isInPlace(pack);

export const digestsIn = (packs: readonly DigestPack[]): SessionDigest[] =>
  packs.filter(isCurrent).flatMap(({ entries }) => entries);

export const effortsIn = (packs: readonly EffortPack[]): ExerciseEffort[] =>
  packs.filter(isCurrent).flatMap(({ entries }) => entries);

/** A list of one pack, or empty when it is missing or cannot be read. */
const found = <T>(pack: T | undefined | null): readonly T[] => (pack ? [pack] : []);

/** All packs of an exercise: in the order of keys, arrays added after numbers. */
export const packsOf = (exercise: string) => IDBKeyRange.bound([exercise], [exercise, []]);

async function repackDigests(
  transaction: PackTransaction,
  replaced: ReadonlySet<string>,
  added: readonly SessionRecord[],
  stretches: ReadonlySet<number>,
): Promise<void> {
  const store = transaction.objectStore('digests');
  const repackOne = async (stretch: number) => {
    const stay = digestsIn(found(await readValue(store, stretch))).filter(({ id }) => !replaced.has(id));
    const fresh = added.filter((record) => stretchOf(record) === stretch).map(digestOf);
    const entries = [...stay, ...fresh];
    await (entries.length > 0
      ? store.put({ stretch, version: DIGEST_VERSION, entries })
      : store.delete(stretch));
  };
  await Promise.all([...stretches].map(repackOne));
}

async function repackEfforts(
  transaction: PackTransaction,
  replaced: ReadonlySet<string>,
  added: readonly ExerciseEffort[],
  places: readonly EffortPlace[],
): Promise<void> {
  const store = transaction.objectStore('efforts');
  const repackOne = async ({ exercise, stretch }: EffortPlace) => {
    const kept = effortsIn(found(await readValue(store, [exercise, stretch])));
    const stay = kept.filter(({ session }) => !replaced.has(session));
    const fresh = added.filter((effort) => effort.exercise === exercise && stretchOf(effort) === stretch);
    const entries = [...stay, ...fresh];
    await (entries.length > 0
      ? store.put({ exercise, stretch, version: DIGEST_VERSION, entries })
      : store.delete([exercise, stretch]));
  };
  await Promise.all(places.map(repackOne));
}

/**
 * Removes the entries of the records in `before` from the packs and adds those of the records in `after`; a changed
 * record is in both. Does not change the records themselves.
 */
export async function repack(
  transaction: PackTransaction,
  before: readonly SessionRecord[],
  after: readonly SessionRecord[],
): Promise<void> {
  const touched = [...before, ...after];
  const replaced = new Set(touched.map(({ id }) => id));
  const added = after.flatMap(effortsOf);
  const places = new Map(
    [...before.flatMap(effortsOf), ...added].map((effort) => {
      const place = { exercise: effort.exercise, stretch: stretchOf(effort) };
      return [`${place.stretch} ${place.exercise}`, place] as const;
    }),
  );
  await Promise.all([
    repackDigests(transaction, replaced, after, new Set(touched.map(stretchOf))),
    repackEfforts(transaction, replaced, added, [...places.values()]),
  ]);
}
