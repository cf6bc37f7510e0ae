import type { SetInfo } from '../core/plan/plan.ts';
import type { SessionRecord, SetRecord } from '../core/training/record.ts';
import { resultOf } from '../core/training/set-result.ts';
import { fieldsOf } from './fields-of.ts';
import { isDose, isSetLog, isSide, isText } from './is-set.ts';

const TIMES = ['startedAtWall', 'totalMs', 'workMs', 'restMs', 'pausedMs', 'otherMs', 'plannedSets'];

/** A set as version 1 wrote it down. */
type SetRecord1 = SetInfo & Pick<SetRecord, 'outcome' | 'ms'>;

/**
 * A stored record of any age as this version knows it, or null when it cannot be trusted. Version 1 had no results:
 * its sets that were done are taken to be what was asked, for the time they took.
 */
export function readRecord(stored: unknown): SessionRecord | null {
  // Records written before they named their language are in English.
  const value = { language: 'en', ...fieldsOf(stored) };
  if (isRecord(value, 2, isSetRecord2)) return value;
  if (!isRecord(value, 1, isSetRecord1)) return null;
  const sets = value.sets.map(
    (set): SetRecord =>
      set.outcome === 'done'
        ? { ...set, outcome: 'done', result: resultOf(set, set.ms, {}) }
        : { ...set, outcome: 'skipped', result: null },
  );
  return { ...value, version: 2, sets };
}

type Version<V, S> = Omit<SessionRecord, 'version' | 'sets'> & { readonly version: V; readonly sets: S[] };

function isRecord<V extends number, S>(
  value: unknown,
  wanted: V,
  isSet: (set: unknown) => set is S,
): value is Version<V, S> {
  const record = fieldsOf(value);
  const { version, reason, sets } = record;
  return (
    version === wanted &&
    (reason === 'completed' || reason === 'ended') &&
    ['id', 'routine', 'language', 'name'].every((key) => isText(record[key])) &&
    TIMES.every((key) => Number.isFinite(record[key])) &&
    Array.isArray(sets) &&
    sets.every(isSet)
  );
}

function isSetRecord1(value: unknown): value is SetRecord1 {
  const { slot, exercise, name, side, set, sets, dose, outcome, ms } = fieldsOf(value);
  return (
    [slot, exercise, name].every(isText) &&
    isSide(side) &&
    [set, sets].every(Number.isInteger) &&
    isDose(dose) &&
    (outcome === 'done' || outcome === 'skipped') &&
    Number.isFinite(ms)
  );
}

function isSetRecord2(value: unknown): value is SetRecord {
  const { outcome, result } = fieldsOf(value);
  if (!isSetRecord1(value)) return false;
  if (outcome === 'skipped') return result === null;
  return isSetLog(result) && typeof fieldsOf(result)['entered'] === 'boolean';
}
