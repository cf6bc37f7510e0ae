import type { ColumnMapping, ColumnUse } from '../../core/training/import-choices.ts';
import type { CollectOptions } from './collect-history.ts';
import { plainName } from './columns.ts';
import { dateReader } from './read-dates.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';
import { unitIn } from './row-fields.ts';

/** Beginnings of column names in the languages of most exports. */
const NAMES: Readonly<Record<ColumnUse, RegExp>> = {
  date: /^(date|datum|fecha|data|timestamp|day|start)/,
  time: /^(timeofday|starttime|uhrzeit|hora)/,
  workout: /^(workout|session|routine|training|title|entrenamiento|entrainement|séance)/,
  exercise: /^(exercise|übung|ubung|uebung|ejercicio|exercice|esercizio|exercício|oefening|movement|lift)/,
  weight: /^(weight|gewicht|peso|poids|load|kg|lbs?$)/,
  unit: /(unit|einheit|unidad|unité)/,
  reps: /^(rep|wiederholung|wdh|répétition|ripetizion|herhaling)/,
  seconds: /^(second|sekunde|segundo|durationsec|holds?$|timesec|zeit|tiempo|temps)/,
  rpe: /^rpe/,
  note: /^(note|notiz|comment|kommentar|nota|remarque)/,
};
const ORDER = [
  'date',
  'time',
  'exercise',
  'unit',
  'weight',
  'reps',
  'seconds',
  'rpe',
  'note',
  'workout',
] as const;

type Looks = Readonly<Partial<Record<ColumnUse, (values: readonly string[]) => boolean>>>;

/**
 * Which column is likely which: by their names, then by what their values look like. Where nothing fits it says nothing.
 * `rows`: some rows below the header.
 */
export function proposeMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: string,
  { dayOrder, now }: CollectOptions,
): ColumnMapping {
  const columns: Partial<Record<ColumnUse, number>> = {};
  const names = header.map(plainName);
  const taken = () => new Set(Object.values(columns));
  for (const use of ORDER) {
    const index = names.findIndex((name, i) => !taken().has(i) && NAMES[use].test(name));
    if (index >= 0) columns[use] = index;
  }
  const values = header.map((_, i) =>
    rows.map((cells) => cells[i]?.trim() ?? '').filter((cell) => cell !== ''),
  );
  const isNumber = (cell: string) => Number.isFinite(readNumber(cell, delimiter)?.value ?? Number.NaN);
  const looks: Looks = {
    date: (cells) => {
      const { read } = dateReader(cells, dayOrder, now);
      return cells.every((cell) => read(cell) !== null);
    },
    exercise: (cells) => cells.every((cell) => /\p{L}{2}/u.test(cell) && readDuration(cell, delimiter) !== 0),
    reps: (cells) => cells.every((cell) => /^\d{1,3}$/.test(cell) && Number(cell) <= 100),
    weight: (cells) => cells.every(isNumber),
  };
  for (const use of ORDER) {
    const fits = looks[use];
    if (!fits || columns[use] !== undefined) continue;
    const index = values.findIndex((cells, i) => !taken().has(i) && cells.length > 0 && fits(cells));
    if (index >= 0) columns[use] = index;
  }
  const named = columns.weight === undefined ? '' : (header[columns.weight] ?? '');
  const unit = /\b(kgs?|lbs?)\b/i.exec(named.replaceAll('_', ' '))?.[0] ?? '';
  return { columns, weightUnit: unitIn(unit) };
}
