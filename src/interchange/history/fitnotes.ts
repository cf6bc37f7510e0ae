import type { Columns } from './columns.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';
import { type Dialect, type FieldsOf, NO_FIELDS, unitIn, weightColumn } from './row-fields.ts';

/**
 * Names and comments with commas are not quoted, so that their rows have more cells than columns. The surplus belongs to
 * the name where the numbers then stand in their columns, else to the comment at the end.
 */
function mend(cells: readonly string[], columns: Columns): readonly string[] {
  const { names, at } = columns;
  const surplus = cells.length - names.length;
  const join = (index: number) => [
    ...cells.slice(0, index),
    cells.slice(index, index + surplus + 1).join(','),
    ...cells.slice(index + surplus + 1),
  ];
  const [weight, unit, reps] = [weightColumn(columns).index, at('weightunit'), at('reps')];
  const isNumber = (cell = '') => !Number.isNaN(readNumber(cell, ',')?.value ?? 0);
  const stands = (mended: readonly string[]) =>
    isNumber(mended[weight]) &&
    isNumber(mended[reps]) &&
    (unit < 0 || mended[weight] === '' || unitIn(mended[unit] ?? '') !== null);
  if (cells.slice(names.length).every((cell) => cell.trim() === '') && stands(cells)) return cells;
  const named = join(at('exercise'));
  const comment = at('comment', 'notes');
  return comment >= 0 && !stands(named) ? join(comment) : named;
}

function fields(columns: Columns, delimiter: string): FieldsOf {
  const { at } = columns;
  const weight = weightColumn(columns);
  const [date, name, unit, reps] = [at('date'), at('exercise'), at('weightunit'), at('reps')];
  const [distance, time, note] = [at('distance'), at('time'), at('comment', 'notes')];
  const category = at('category');
  return (cells) => {
    const cell = (index: number) => cells[index]?.trim() ?? '';
    return [
      {
        ...NO_FIELDS,
        session: cell(date),
        date: cell(date),
        name: cell(name),
        weight: cell(weight.index),
        unit: weight.unit ?? unitIn(cell(unit)),
        reps: cell(reps),
        seconds: readDuration(cell(time), delimiter),
        distance: cell(distance),
        note: cell(note),
        main: cell(category),
      },
    ];
  };
}

/** FitNotes on Android: days without a time. */
export const fitnotesAndroid: Dialect = {
  id: 'fitnotes-android',
  app: 'FitNotes',
  header: 'date|exercise|category|weight|weightunit|reps|distance|distanceunit|time'.split('|'),
  matches: (columns) =>
    columns.has('date', 'exercise', 'category', 'reps', 'time') && weightColumn(columns).index >= 0,
  mend,
  fields,
};
