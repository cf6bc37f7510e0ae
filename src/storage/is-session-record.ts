import type { SessionRecord } from '../core/training/record.ts';
import { fieldsOf } from './fields-of.ts';
import { isDose, isSide, isText } from './is-set.ts';

export function isSessionRecord(value: unknown): value is SessionRecord {
  const record = fieldsOf(value);
  const { version, reason, sets } = record;
  const times = ['startedAtWall', 'totalMs', 'workMs', 'restMs', 'pausedMs', 'otherMs', 'plannedSets'];
  return (
    version === 1 &&
    (reason === 'completed' || reason === 'ended') &&
    ['id', 'routine', 'name'].every((key) => isText(record[key])) &&
    times.every((key) => Number.isFinite(record[key])) &&
    Array.isArray(sets) &&
    sets.every(isSetRecord)
  );
}

function isSetRecord(value: unknown): boolean {
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
