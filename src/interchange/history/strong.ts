import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, type RowKind, unitIn, weightColumn } from './row-fields.ts';

const KINDS: Readonly<Record<string, RowKind>> = {
  w: 'warm-up',
  d: 'working',
  f: 'failure',
  resttimer: 'rest',
  note: 'note',
};

/** A number, or one of the letters; numbers of drop sets and failures may carry the letter. */
function kindOf(order: string): RowKind {
  const plain = order.toLowerCase().replaceAll(/[\s\d]/g, '');
  if (plain === '') return 'working';
  return Object.hasOwn(KINDS, plain) ? (KINDS[plain] ?? 'unknown') : 'unknown';
}

function fields(columns: Columns, delimiter: string): FieldsOf {
  const { at } = columns;
  const weight = weightColumn(columns);
  const [number, date, workout, name] = [at('workout'), at('date'), at('workoutname'), at('exercisename')];
  const [order, unit, reps, rpe] = [at('setorder'), at('weightunit'), at('reps'), at('rpe')];
  const distance = at('distance', 'distancemeters', 'distancekm', 'distancemiles');
  const [seconds, lasted] = [at('seconds'), at('duration', 'durationsec', 'workoutduration')];
  const [note, workoutNote] = [at('notes'), at('workoutnotes')];
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    const kind = kindOf(cell(order));
    return [
      {
        ...NO_FIELDS,
        session: `${cell(number)} ${cell(date)} ${cell(workout)}`,
        date: cell(date),
        workout: cell(workout),
        lasted: cell(lasted),
        name: cell(name),
        kind,
        kindText: cell(order),
        weight: cell(weight.index),
        unit: weight.unit ?? unitIn(cell(unit)),
        reps: cell(reps),
        seconds: readDuration(cell(seconds), delimiter),
        distance: cell(distance),
        rpe: cell(rpe),
        note: cell(note) || cell(workoutNote),
      },
    ];
  };
}

const base = { app: 'Strong', mend: null, fields };

/** Strong on iPhones, and later on Android: the unit of weights is in no column. */
export const strongIos: Dialect = {
  ...base,
  id: 'strong-ios',
  header:
    'date|workoutname|duration|exercisename|setorder|weight|reps|distance|seconds|notes|workoutnotes|rpe'.split(
      '|',
    ),
  matches: ({ has }) => has('date', 'workoutname', 'exercisename', 'setorder', 'weight', 'reps'),
};

/** The history that Strong exports. */
export const strongForOthers: Dialect = {
  ...base,
  id: 'strong-for-import',
  header:
    'date|workoutname|exercisename|setorder|weight|weightunit|reps|rpe|distance|distanceunit|seconds|notes|workoutnotes|workoutduration'.split(
      '|',
    ),
  matches: ({ has }) =>
    has('date', 'workoutname', 'exercisename', 'setorder', 'weight', 'weightunit', 'reps'),
};

export const strongAndroid: Dialect = {
  ...base,
  id: 'strong-android',
  header:
    'workout|date|workoutname|durationsec|exercisename|setorder|weightkg|reps|rpe|distancemeters|seconds|notes|workoutnotes'.split(
      '|',
    ),
  matches: ({ has, at }) =>
    has('date', 'workoutname', 'exercisename', 'setorder', 'reps') &&
    at('weightkg', 'weightkgs', 'weightlb', 'weightlbs') >= 0,
};
