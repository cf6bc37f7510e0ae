import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { MUSCLES } from '../core/routine/exercise.ts';
import {
  COLUMN_USES,
  type ColumnMapping,
  type ImportChoices,
  type ImportedExercise,
  LONGEST_REMEMBERED,
  MOST_COLUMNS,
  MOST_REMEMBERED,
} from '../core/training/import-choices.ts';
import { ID } from './set-schema.ts';

const COLUMN = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_COLUMNS - 1));
const UNIT = v.nullable(v.picklist(['kg', 'lb']));

function readMapping(stored: unknown): ColumnMapping | null {
  const { columns, weightUnit } = fieldsOf(stored);
  const named = fieldsOf(columns);
  const sound = COLUMN_USES.flatMap((use) => (v.is(COLUMN, named[use]) ? [[use, named[use]] as const] : []));
  return sound.length > 0 && v.is(UNIT, weightUnit)
    ? { columns: Object.fromEntries(sound), weightUnit }
    : null;
}

const isMuscle = (value: unknown) => MUSCLES.find((muscle) => muscle === value) ?? [];
const musclesIn = (stored: unknown) => (Array.isArray(stored) ? stored.flatMap(isMuscle) : []);

function readExercise(stored: unknown): ImportedExercise | null {
  const { name, muscles } = fieldsOf(stored);
  if (typeof name !== 'string' || name === '' || name.length > LONGEST_REMEMBERED.name) return null;
  const { main, also } = fieldsOf(muscles);
  return { name, muscles: { main: musclesIn(main), also: musclesIn(also) } };
}

/** Reads a value stored by any version, without invalid entries. */
export function parseImports(stored: unknown): ImportChoices {
  const { names, columns, own } = fieldsOf(stored);
  const { name: longestName, header: longestHeader } = LONGEST_REMEMBERED;
  const soundNames = Object.entries(fieldsOf(names)).flatMap(([name, exercise]) =>
    name.length <= longestName && v.is(ID, exercise) ? [[name, exercise] as const] : [],
  );
  const soundColumns = Object.entries(fieldsOf(columns)).flatMap(([header, mapping]) => {
    const read = readMapping(mapping);
    return read && header.length <= longestHeader ? [[header, read] as const] : [];
  });
  const soundOwn = Object.entries(fieldsOf(own)).flatMap(([id, exercise]) => {
    const read = v.is(ID, id) ? readExercise(exercise) : null;
    return read ? [[id, read] as const] : [];
  });
  return {
    // The newest are at the end.
    names: Object.fromEntries(soundNames.slice(-MOST_REMEMBERED.names)),
    columns: Object.fromEntries(soundColumns.slice(-MOST_REMEMBERED.columns)),
    ...(soundOwn.length > 0 && { own: Object.fromEntries(soundOwn.slice(-MOST_REMEMBERED.own)) }),
  };
}
