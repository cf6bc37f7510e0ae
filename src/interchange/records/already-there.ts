import type { SessionRecord, SetRecord } from '../../core/training/record.ts';
import type { Zone } from '../../core/training/week/time-zone.ts';

/** What a session is recognised by. */
export interface SessionPrint {
  readonly id: string;
  /** Minutes since 1970 that the clock showed where it began: apps keep seconds or not. */
  readonly minute: number;
  /** Its sets, in any order. */
  readonly sets: string;
}

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

const setText = ({ exercise, side, result }: SetRecord): string =>
  [
    exercise,
    side,
    Math.round((result?.kg ?? 0) * 10),
    result?.reps ?? 0,
    Math.round((result?.holdMs ?? 0) / 1000),
  ].join(' ');

/** `zone`: that of the person, for sessions that do not say where they were. */
export function printOf({ id, startedAtWall, zoneMinutes, sets }: SessionRecord, zone: Zone): SessionPrint {
  return {
    id,
    minute: Math.floor(startedAtWall / MINUTE_MS) + (zoneMinutes ?? zone.offsetAt(startedAtWall)),
    sets: sets
      .filter(({ result }) => result !== null)
      .map(setText)
      .toSorted()
      .join('\n'),
  };
}

/** Tells sessions that are stored already, by their start and sets, from new ones. */
export function sortByStored(
  records: readonly SessionRecord[],
  stored: readonly SessionPrint[],
  zone: Zone,
): Sorted {
  const ids = new Set(stored.map(({ id }) => id));
  const starts = new Map<number, Set<string>>();
  for (const { minute, sets } of stored) starts.set(minute, (starts.get(minute) ?? new Set()).add(sets));
  const isSame = (record: SessionRecord) => {
    const { minute, sets } = printOf(record, zone);
    return starts.get(minute)?.has(sets) ?? false;
  };
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
