import type { Unit } from '../../core/owns/unit.ts';
import { type ColumnMapping, isMapped } from '../../core/training/import-choices.ts';
import { byMapping, MAPPED, mappingKey } from './by-mapping.ts';
import { type Collected, createCollection } from './collect-sessions.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import type { FileSession } from './file-set.ts';
import { fitnotesAndroid } from './fitnotes.ts';
import { guessUnit } from './guess-unit.ts';
import { hevy } from './hevy.ts';
import { ownTable } from './own-table.ts';
import { proposeMapping } from './propose-mapping.ts';
import { type DayOrder, dateReader } from './read-dates.ts';
import type { Dialect, RowFields } from './row-fields.ts';
import { strongAndroid, strongForOthers, strongIos } from './strong.ts';
import { strongLifts } from './strong-lifts.ts';
import { type Decode, textOf } from './text-of.ts';

/** The first dialect that matches is used. */
const DIALECTS: readonly Dialect[] = [
  ownTable,
  hevy,
  strongForOthers,
  strongAndroid,
  strongIos,
  fitnotesAndroid,
  strongLifts,
];

/** Thirty years of nearly thirty sets a day. */
const MOST_ROWS = 300_000;
/** How many rows are read to check whether columns contain what their order suggests. */
const LOOK_AT = 50;
/** Column names stand in one of the first rows; some apps put a title above them. */
const HEADER_WITHIN = 10;
const ENOUGH = 0.9;

export interface HistoryOptions {
  /** How "3/4/2025" is read where no date of the file tells. */
  readonly dayOrder: DayOrder;
  /** What the columns of a file of an unknown app are for. */
  readonly mapping?: ColumnMapping;
  /** The same of files before, by the key of their header. */
  readonly remembered?: Readonly<Record<string, ColumnMapping>>;
  /** Called now and then with the share of the work that is done, 0 to 1. */
  readonly tell?: (share: number) => void;
}

/** A history as the file has it, independent of the person's units, names and time zone. */
export interface FileHistory extends Collected {
  readonly ok: true;
  /** The app that wrote it, such as "strong-ios"; "other" for one that was mapped. */
  readonly dialect: string;
  /** Its name, as people know it; "CSV" for one that was mapped. */
  readonly app: string;
  /** The key under which to remember what its columns are for; null for a known app. */
  readonly header: string | null;
  /** The unit of its weights. `unknown`: it does not say, so the person has to be asked. */
  readonly unit: Unit | 'mixed' | 'unknown';
  /** The likely unit, to ask about an unknown one. */
  readonly guess: Unit;
  /** Whether any weight depends on the answer. */
  readonly asksUnit: boolean;
  /** How "3/4/2025" was read, if no date of the file shows the order; null if there is no doubt. */
  readonly guessedDayOrder: DayOrder | null;
}

/**
 * Why nothing of a file was read. `unknown-columns`: no known app; the person may say which column is which, starting
 * from `proposal`.
 */
export type HistoryRefusal =
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'too-long' | 'no-sets';
      readonly problems: Collected['problems'];
    }
  | {
      readonly ok: false;
      readonly problem: 'unknown-columns';
      readonly problems: Collected['problems'];
      readonly header: readonly string[];
      readonly sample: readonly (readonly string[])[];
      readonly proposal: ColumnMapping;
    };

export type ReadHistory = FileHistory | HistoryRefusal;

interface Table {
  readonly dialect: Dialect;
  readonly columns: Columns;
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
}

interface RowOfSet {
  readonly from: CsvRow;
  readonly fields: readonly RowFields[];
}

function collect({ dialect, columns, rows, delimiter }: Table, { dayOrder, tell }: HistoryOptions) {
  const fieldsOf = dialect.fields(columns, delimiter);
  const tooWide: CsvRow[] = [];
  const read = rows.flatMap((from): RowOfSet[] => {
    if (from.cells.length <= columns.names.length) return [{ from, fields: fieldsOf(from.cells) }];
    const surplus = from.cells.slice(columns.names.length);
    if (dialect.mend) return [{ from, fields: fieldsOf(dialect.mend(from.cells, columns)) }];
    if (surplus.every((cell) => cell.trim() === '')) return [{ from, fields: fieldsOf(from.cells) }];
    tooWide.push(from);
    return [];
  });
  tell?.(0.8);
  const dates = dateReader(
    new Set(
      read.flatMap(({ fields }) => fields.flatMap(({ date, until }) => (until ? [date, until] : date))),
    ),
    dayOrder,
  );
  const collection = createCollection(dates, delimiter);
  for (const { from, fields } of read) for (const each of fields) collection.add(from, each);
  for (const { row, cells } of tooWide) collection.problem(row, 'too-many-cells', cells.at(-1));
  return { collection, dates };
}

/** A file with its columns in the known order under other names, such as in another language. */
function byPlaces(rows: readonly CsvRow[], delimiter: string, options: HistoryOptions): Table | null {
  const [head, ...rest] = rows;
  for (const dialect of DIALECTS) {
    if (!head || dialect.header.length !== head.cells.length || rest.length === 0) continue;
    const columns = columnsOf(dialect.header);
    const some = rest.slice(0, LOOK_AT);
    const { dayOrder } = options;
    const { collection } = collect({ dialect, columns, rows: some, delimiter }, { dayOrder });
    const { problems } = collection.collected();
    if (problems.length <= some.length * (1 - ENOUGH)) return { dialect, columns, rows: rest, delimiter };
  }
  return null;
}

/** Where the header of an unknown table likely is: the first of the widest rows, below any title. */
function headerAt(rows: readonly CsvRow[]): number {
  const widths = rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.filter((cell) => cell.trim()).length);
  return Math.max(0, widths.indexOf(Math.max(...widths)));
}

function mappedTable(rows: readonly CsvRow[], delimiter: string, mapping: ColumnMapping): Table {
  const at = headerAt(rows);
  const columns = columnsOf(rows[at]?.cells ?? []);
  return { dialect: byMapping(mapping), columns, rows: rows.slice(at + 1), delimiter };
}

function tableOf(rows: readonly CsvRow[], delimiter: string, options: HistoryOptions): Table | null {
  const { mapping, remembered = {} } = options;
  if (mapping && isMapped(mapping)) return mappedTable(rows, delimiter, mapping);
  for (const [index, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsOf(cells);
    const dialect = DIALECTS.find(({ matches }) => matches(columns));
    if (dialect) return { dialect, columns, rows: rows.slice(index + 1), delimiter };
  }
  const key = mappingKey(columnsOf(rows[headerAt(rows)]?.cells ?? []).names);
  const known = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
  if (known && isMapped(known)) return mappedTable(rows, delimiter, known);
  return byPlaces(rows, delimiter, options);
}

function unitOf(sessions: readonly FileSession[]): Pick<FileHistory, 'unit' | 'guess' | 'asksUnit'> {
  const weighted = sessions.flatMap(({ sets }) => sets.filter(({ weight }) => weight !== null));
  const units = new Set(weighted.map(({ unit }) => unit));
  const open = weighted.flatMap(({ unit, weight }) => (unit === null && weight !== null ? weight : []));
  const [only] = units;
  const said = sessions.flatMap(({ sets }) => sets.flatMap(({ unit }) => unit ?? []))[0];
  const unit = units.has(null) ? 'unknown' : units.size > 1 ? 'mixed' : (only ?? said ?? 'unknown');
  return { unit, guess: unit === 'kg' || unit === 'lb' ? unit : guessUnit(open), asksUnit: open.length > 0 };
}

/** Reads the text of a history that another app has written. Never throws. */
export function readHistory(text: string, options: HistoryOptions): ReadHistory {
  const { tell } = options;
  const { delimiter, rows, unclosed, isCut } = csvRows(text, {
    most: MOST_ROWS,
    tell: (share) => tell?.(share * 0.6),
  });
  if (isCut) return { ok: false, problem: 'too-long', problems: [] };
  if (rows.length === 0) return { ok: false, problem: 'empty', problems: [] };
  const table = tableOf(rows, delimiter, options);
  if (!table) {
    const [head, ...rest] = rows.slice(headerAt(rows)).map(({ cells }) => cells);
    return {
      ok: false,
      problem: 'unknown-columns',
      problems: [],
      header: head ?? [],
      sample: rest.slice(0, 5),
      proposal: proposeMapping(head ?? [], rest.slice(0, LOOK_AT), delimiter, options.dayOrder),
    };
  }
  const { collection, dates } = collect(table, options);
  for (const row of unclosed) collection.problem(row, 'unclosed-quote');
  const collected = collection.collected();
  tell?.(1);
  if (collected.sessions.length === 0) {
    return { ok: false, problem: 'no-sets', problems: collected.problems };
  }
  return {
    ok: true,
    dialect: table.dialect.id,
    app: table.dialect.app,
    header: table.dialect.id === MAPPED ? mappingKey(table.columns.names) : null,
    ...unitOf(collected.sessions),
    guessedDayOrder: dates.isOrderGuessed ? dates.order : null,
    ...collected,
  };
}

/** What a file contains; `not-text`: the file is not text. */
export type ReadHistoryFile =
  | ReadHistory
  | { readonly ok: false; readonly problem: 'not-text'; readonly problems: readonly [] };

/** Reads the bytes of a file that was picked. Never throws. */
export function readHistoryFile(bytes: Uint8Array, decode: Decode, options: HistoryOptions): ReadHistoryFile {
  const text = textOf(bytes, decode);
  return text === null ? { ok: false, problem: 'not-text', problems: [] } : readHistory(text, options);
}
