import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, type RowFields } from './row-fields.ts';

/** "Set 3 (KG)" */
const SET_COLUMN = /^set(\d+)(reps|kg|kgs|lb|lbs|time|sec|seconds)?$/;
/** "5x5", "3×60s": sets, and what each of them is. */
const SCHEME = /^(\d+)\s*[x×]\s*(.+)$/i;

interface SetColumns {
  readonly reps: number;
  readonly kg: number;
  readonly lb: number;
  readonly time: number;
}

function setColumns({ names }: Columns): readonly SetColumns[] {
  const sets = new Map<number, SetColumns>();
  for (const [index, name] of names.entries()) {
    const [, number, what = 'reps'] = SET_COLUMN.exec(name) ?? [];
    if (number === undefined) continue;
    const known = sets.get(Number(number)) ?? { reps: -1, kg: -1, lb: -1, time: -1 };
    const key = what.startsWith('kg')
      ? 'kg'
      : what.startsWith('lb')
        ? 'lb'
        : what === 'reps'
          ? 'reps'
          : 'time';
    sets.set(Number(number), { ...known, [key]: index });
  }
  return [...sets].toSorted(([a], [b]) => a - b).map(([, columns]) => columns);
}

const decimals = (text: string): number => /[.,](\d*?)0*$/.exec(text)?.[1]?.length ?? 0;

/** Of two weights that are the same, the one that was entered: it has fewer decimals. */
function entered(kg: string, lb: string): Pick<RowFields, 'weight' | 'unit'> {
  if (kg === '' || (lb !== '' && decimals(lb) < decimals(kg)))
    return { weight: lb, unit: lb === '' ? null : 'lb' };
  return { weight: kg, unit: 'kg' };
}

function fields(columns: Columns, delimiter: string): FieldsOf {
  const { at } = columns;
  const sets = setColumns(columns);
  const [date, workout, title] = [at('dateyyyymmdd', 'date'), at('workout'), at('workoutname')];
  const [name, scheme, timed] = [at('exercise'), at('setsxreps'), at('setsxtime')];
  const [lasted, start, note] = [
    at('durationhours', 'duration'),
    at('starttimehmm', 'starttime'),
    at('notes'),
  ];
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    const named = cell(title) || cell(workout);
    const each = SCHEME.exec(cell(scheme))?.[2] ?? '';
    const eachTime = SCHEME.exec(cell(timed))?.[2] ?? '';
    const row: RowFields = {
      ...NO_FIELDS,
      session: `${cell(date)} ${cell(start)} ${named}`,
      date: `${cell(date)} ${cell(start)}`.trim(),
      workout: named,
      lasted: cell(lasted),
      lastedIn: 3600,
      name: cell(name),
      note: cell(note),
    };
    const done = sets.flatMap(({ reps, kg, lb, time }): RowFields[] => {
      const weight = entered(cell(kg), cell(lb));
      const count = cell(reps);
      const held = cell(time) || (count.includes(':') ? count : '');
      if (count === '' && held === '' && weight.weight === '') return [];
      const seconds = readDuration(held || (eachTime && count === '' ? eachTime : ''), delimiter);
      return [{ ...row, ...weight, reps: held === '' ? count || (eachTime ? '' : each) : '', seconds }];
    });
    if (done.length > 0) return done;
    const count = Number(SCHEME.exec(cell(timed) || cell(scheme))?.[1] ?? 0);
    const whole = { ...row, reps: each, seconds: readDuration(eachTime, delimiter) };
    return count > 0 && count <= 100 ? Array.from({ length: count }, () => whole) : [row];
  };
}

/** StrongLifts 5×5: a row for an exercise, a column for a set. */
export const strongLifts: Dialect = {
  id: 'stronglifts',
  app: 'StrongLifts',
  header: [],
  matches: (columns) =>
    columns.at('dateyyyymmdd', 'date') >= 0 && columns.has('exercise') && setColumns(columns).length > 0,
  mend: null,
  fields,
};
