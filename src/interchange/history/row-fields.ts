import type { Unit } from '../../core/owns/unit.ts';
import type { Columns } from './columns.ts';
import type { CsvRow } from './csv-rows.ts';

export type RowKind = 'working' | 'warm-up' | 'failure' | 'left' | 'right' | 'rest' | 'note' | 'unknown';

/** What the cells of one set are for, as text. */
export interface RowFields {
  /** The key that tells the sessions of a file apart. */
  readonly session: string;
  readonly date: string;
  readonly workout: string;
  /** When it was over, where the file says so. */
  readonly until: string;
  /** From start to finish; a bare number counts `lastedIn` seconds. */
  readonly lasted: string;
  readonly lastedIn: 1 | 3600;
  readonly name: string;
  readonly kind: RowKind;
  /** The cell that names the kind, for the message about an unknown one. */
  readonly kindText: string;
  readonly weight: string;
  readonly unit: Unit | null;
  readonly reps: string;
  /** Already read; NaN when the cell is not a length of time. */
  readonly seconds: number | null;
  readonly distance: string;
  readonly rpe: string;
  readonly note: string;
  /** What the exercise works, in the words of the file: a category, or muscles. */
  readonly main: string;
  /** Muscles that help. */
  readonly also: string;
}

export const NO_FIELDS: RowFields = {
  session: '',
  date: '',
  until: '',
  workout: '',
  lasted: '',
  lastedIn: 1,
  name: '',
  kind: 'working',
  kindText: '',
  weight: '',
  unit: null,
  reps: '',
  seconds: null,
  distance: '',
  rpe: '',
  note: '',
  main: '',
  also: '',
};

/** Turns the cells of a row into fields; into several if the row contains several sets. */
export type FieldsOf = (cells: readonly string[]) => readonly RowFields[];

/** A row of a file, or a set of one without rows, with its number from 1. */
export interface RowOfSets {
  readonly row: number;
  readonly fields: readonly RowFields[];
}

/** What a file contains, before its sets are put into sessions. */
export interface HistoryRows {
  /** The app that wrote it, such as "strong-ios". */
  readonly dialect: string;
  /** Its name, as people know it. */
  readonly app: string;
  /** The key under which to remember what its columns are for; null for a known app. */
  readonly header: string | null;
  readonly delimiter: string;
  readonly rows: readonly RowOfSets[];
  /** Rows with more cells than the table has columns, which cannot be read. */
  readonly tooWide: readonly CsvRow[];
}

/** The format in which another app writes its history. */
export interface Dialect {
  readonly id: string;
  /** The name of the app, as people know it. */
  readonly app: string;
  /** Its columns in their order, by their plain names: for files whose names are in another language. */
  readonly header: readonly string[];
  readonly matches: (columns: Columns) => boolean;
  /** Null: a row with more cells than columns cannot be read. */
  readonly mend: ((cells: readonly string[], columns: Columns) => readonly string[]) | null;
  readonly fields: (columns: Columns, delimiter: string) => FieldsOf;
}

export function unitIn(text: string): Unit | null {
  const plain = text.trim().toLowerCase();
  if (plain.startsWith('kg') || plain.startsWith('kilo')) return 'kg';
  return plain.startsWith('lb') || plain.startsWith('pound') ? 'lb' : null;
}

/** A weight column with its unit in its name. */
export function weightColumn({ at }: Columns, ...more: readonly string[]) {
  const kg = at('weightkg', 'weightkgs');
  const lb = at('weightlb', 'weightlbs');
  const plain = at('weight', ...more);
  const index = plain >= 0 ? plain : kg >= 0 ? kg : lb;
  return {
    index,
    unit: index === kg && kg >= 0 ? ('kg' as const) : index === lb && lb >= 0 ? ('lb' as const) : null,
  };
}

/** A number or text as a table would have it; empty for anything else. */
export const cellOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
