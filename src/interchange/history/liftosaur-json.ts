import { fieldsOf, objectsIn } from '../../core/fields-of.ts';
import { cellOf, NO_FIELDS, type RowFields, unitIn } from './row-fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** "benchPress" is the "Bench Press". */
const titleOf = (id: string): string =>
  id
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** An instant in milliseconds since 1970, in ISO 8601; empty when there is none. */
function instantAt(ms: unknown): string {
  const date = new Date(typeof ms === 'number' ? ms : Number.NaN);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function nameOf(exercise: Fields, custom: Fields): string {
  const id = cellOf(exercise['id']);
  const kit = cellOf(exercise['equipment']);
  const name = cellOf(fieldsOf(custom[id])['name']) || titleOf(id);
  return kit === '' || kit === 'bodyweight' ? name : `${name} (${titleOf(kit)})`;
}

/** The sides of a set are one entry, which has the reps of the left beside the others. */
function setsOf(set: Fields, of: RowFields): readonly RowFields[] {
  const reps = cellOf(set['completedReps']);
  const left = cellOf(set['completedRepsLeft']);
  const weight = fieldsOf(set['completedWeight'] ?? set['weight']);
  const done = {
    ...of,
    weight: cellOf(weight['value']),
    unit: unitIn(cellOf(weight['unit'])),
    rpe: cellOf(set['completedRpe']),
  };
  if (of.kind === 'warm-up' || left === '') return reps === '' ? [] : [{ ...done, reps }];
  return [
    { ...done, kind: 'left', reps: left },
    ...(reps === '' ? [] : [{ ...done, kind: 'right' as const, reps }]),
  ];
}

/**
 * The sets of a backup of Liftosaur that were done. Exercises of the app have an id there, and no name.
 *
 * Source: the code of the app, which is public.
 */
export function liftosaurSets({ history, settings }: Fields): readonly RowFields[] {
  const custom = fieldsOf(fieldsOf(settings)['exercises']);
  return objectsIn(history).flatMap((record) => {
    const date = instantAt(record['startTime']) || cellOf(record['date']);
    const session: RowFields = {
      ...NO_FIELDS,
      session: `${date} ${cellOf(record['id'])}`,
      date,
      until: instantAt(record['endTime']),
      workout: cellOf(record['dayName']) || cellOf(record['programName']),
    };
    return objectsIn(record['entries']).flatMap((entry) => {
      const name = nameOf(fieldsOf(entry['exercise']), custom);
      const of = { ...session, name, note: cellOf(entry['notes']) };
      return [
        ...objectsIn(entry['warmupSets']).flatMap((set) => setsOf(set, { ...of, kind: 'warm-up' })),
        ...objectsIn(entry['sets']).flatMap((set) => setsOf(set, of)),
      ];
    });
  });
}
