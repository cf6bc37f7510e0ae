import type { IDBPTransaction } from 'idb';
import { digestOf, type SessionDigest } from '../core/training/digest.ts';
import { type ExerciseEffort, effortsOf } from '../core/training/exercise-effort.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { Schema } from './database.ts';
import { fieldsOf } from './fields-of.ts';

/** Raised when a digest or an effort holds something new: all of them are then made again from the records. */
const DIGEST_VERSION = 3;
/**
 * A database hands over one large value ten times as fast as a thousand small ones. So what is read of all sessions at
 * once lies in packs, each of so long a time: one who trains every day rewrites less than a hundred entries.
 */
const STRETCH_MS = 90 * 86_400_000;

export const PACKED = ['sessions', 'digests', 'efforts'] as const;

export type PackTransaction = IDBPTransaction<Schema, readonly (typeof PACKED)[number][], 'readwrite'>;

type Pack<Place, T> = Place & { readonly version: number; readonly entries: readonly T[] };
type EffortPlace = { readonly exercise: string; readonly stretch: number };

const stretchOf = ({ startedAtWall }: { readonly startedAtWall: number }) =>
  Math.floor(startedAtWall / STRETCH_MS);

export const isCurrent = (pack: unknown): boolean => fieldsOf(pack)['version'] === DIGEST_VERSION;

/** What lies in a pack; nothing when it is none, or of another version. */
const entriesOf = <T>(pack: unknown): readonly T[] =>
  isCurrent(pack) ? (pack as Pack<object, T>).entries : [];

export const digestsIn = (packs: readonly unknown[]): SessionDigest[] =>
  packs.flatMap((pack) => entriesOf<SessionDigest>(pack));

export const effortsIn = (packs: readonly unknown[]): ExerciseEffort[] =>
  packs.flatMap((pack) => entriesOf<ExerciseEffort>(pack));

/** Every pack of an exercise: numbers come before arrays in the order of keys. */
export const packsOf = (exercise: string) => IDBKeyRange.bound([exercise], [exercise, []]);

async function repackDigests(
  transaction: PackTransaction,
  gone: ReadonlySet<string>,
  come: readonly SessionRecord[],
  stretches: ReadonlySet<number>,
): Promise<void> {
  const store = transaction.objectStore('digests');
  const one = async (stretch: number) => {
    const stay = entriesOf<SessionDigest>(await store.get(stretch)).filter(({ id }) => !gone.has(id));
    const added = come.filter((record) => stretchOf(record) === stretch).map(digestOf);
    const entries = [...stay, ...added];
    await (entries.length > 0
      ? store.put({ stretch, version: DIGEST_VERSION, entries })
      : store.delete(stretch));
  };
  await Promise.all([...stretches].map(one));
}

async function repackEfforts(
  transaction: PackTransaction,
  gone: ReadonlySet<string>,
  come: readonly ExerciseEffort[],
  places: readonly EffortPlace[],
): Promise<void> {
  const store = transaction.objectStore('efforts');
  const one = async ({ exercise, stretch }: EffortPlace) => {
    const kept = entriesOf<ExerciseEffort>(await store.get([exercise, stretch]));
    const stay = kept.filter(({ session }) => !gone.has(session));
    const added = come.filter((effort) => effort.exercise === exercise && stretchOf(effort) === stretch);
    const entries = [...stay, ...added];
    await (entries.length > 0
      ? store.put({ exercise, stretch, version: DIGEST_VERSION, entries })
      : store.delete([exercise, stretch]));
  };
  await Promise.all(places.map(one));
}

/**
 * Takes what came of `before` out of the packs, and puts in what comes of `after`: a record that has changed is in
 * both. The records themselves are left alone.
 */
export async function repack(
  transaction: PackTransaction,
  before: readonly SessionRecord[],
  after: readonly SessionRecord[],
): Promise<void> {
  const touched = [...before, ...after];
  const gone = new Set(touched.map(({ id }) => id));
  const come = after.flatMap(effortsOf);
  const places = new Map(
    [...before.flatMap(effortsOf), ...come].map((effort) => {
      const place = { exercise: effort.exercise, stretch: stretchOf(effort) };
      return [`${place.stretch} ${place.exercise}`, place] as const;
    }),
  );
  await Promise.all([
    repackDigests(transaction, gone, after, new Set(touched.map(stretchOf))),
    repackEfforts(transaction, gone, come, [...places.values()]),
  ]);
}
