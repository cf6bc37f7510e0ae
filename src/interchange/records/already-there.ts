import type { SessionRecord, SetRecord } from '../../core/training/record.ts';
import type { Zone } from '../../core/training/week/time-zone.ts';

/** The sessions of a file, sorted by whether they are stored already. */
export interface Sorted {
  /** Not stored yet. Only these are imported. */
  readonly fresh: readonly SessionRecord[];
  /** Stored with the same sets. */
  readonly same: readonly SessionRecord[];
  /** Stored with other sets: changed in the other app, or corrected here. The stored session stays. */
  readonly different: readonly SessionRecord[];
}

const MINUTE_MS = 60_000;

/** The minute that the clock showed where a session began: apps keep seconds or not. */
const minuteOf = ({ startedAtWall, zoneMinutes }: SessionRecord, zone: Zone): number =>
  Math.floor(startedAtWall / MINUTE_MS) + (zoneMinutes ?? zone.offsetAt(startedAtWall));

const setText = ({ exercise, side, result }: SetRecord): string =>
  [
    exercise,
    side,
    Math.round((result?.kg ?? 0) * 10),
    result?.reps ?? 0,
    Math.round((result?.holdMs ?? 0) / 1000),
  ].join(' ');

const setsText = ({ sets }: SessionRecord): string =>
  sets
    .filter(({ result }) => result !== null)
    .map(setText)
    .toSorted()
    .join('\n');

/** Tells sessions that are stored already, by their start and sets, from new ones. */
export function sortByStored(
  records: readonly SessionRecord[],
  stored: readonly SessionRecord[],
  zone: Zone,
): Sorted {
  const ids = new Set(stored.map(({ id }) => id));
  const starts = new Map<number, Set<string>>();
  for (const record of stored) {
    const minute = minuteOf(record, zone);
    starts.set(minute, (starts.get(minute) ?? new Set()).add(setsText(record)));
  }
  const isSame = (record: SessionRecord) =>
    starts.get(minuteOf(record, zone))?.has(setsText(record)) ?? false;
  const sorted = {
    fresh: [] as SessionRecord[],
    same: [] as SessionRecord[],
    different: [] as SessionRecord[],
  };
  for (const record of records) {
    sorted[isSame(record) ? 'same' : ids.has(record.id) ? 'different' : 'fresh'].push(record);
  }
  return sorted;
}
