import { type ColumnMapping, isMapped } from '../../core/training/import-choices.ts';
import { byMapping, MAPPED, mappingKey } from './by-mapping.ts';
import { type CollectOptions, collectRows } from './collect-history.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { CsvRow } from './csv-rows.ts';
import { fitnotesAndroid } from './fitnotes.ts';
import { hevy } from './hevy.ts';
import { liftLog } from './lift-log.ts';
import { liftosaur } from './liftosaur.ts';
import { ownTable } from './own-table.ts';
import type { Dialect, HistoryRows, RowOfSets } from './row-fields.ts';
import { strongAndroid, strongForOthers, strongIos } from './strong.ts';
import { strongLifts } from './strong-lifts.ts';

/** The first dialect that matches is used. */
const DIALECTS: readonly Dialect[] = [
  ownTable,
  hevy,
  strongForOthers,
  strongAndroid,
  strongIos,
  fitnotesAndroid,
  liftosaur,
  liftLog,
  strongLifts,
];

/** How many rows are read to check whether columns contain what their order suggests. */
const LOOK_AT = 50;
/** Column names stand in one of the first rows; some apps put a title above them. */
const HEADER_WITHIN = 10;
const ENOUGH = 0.9;

/** How the columns of a table are told. */
export interface TableOptions extends CollectOptions {
  /** What the columns of a file of an unknown app are for. */
  readonly mapping?: ColumnMapping;
  /** The same of files before, by the key of their header. */
  readonly remembered?: Readonly<Record<string, ColumnMapping>>;
}

interface Table {
  readonly dialect: Dialect;
  readonly columns: Columns;
  readonly rows: readonly CsvRow[];
  readonly delimiter: string;
}

function rowsIn({ dialect, columns, rows, delimiter }: Table): HistoryRows {
  const fieldsOf = dialect.fields(columns, delimiter);
  const tooWide: CsvRow[] = [];
  const read = rows.flatMap((from): RowOfSets[] => {
    const { row, cells } = from;
    if (cells.length <= columns.names.length) return [{ row, fields: fieldsOf(cells) }];
    const surplus = cells.slice(columns.names.length);
    if (dialect.mend) return [{ row, fields: fieldsOf(dialect.mend(cells, columns)) }];
    if (surplus.every((cell) => cell.trim() === '')) return [{ row, fields: fieldsOf(cells) }];
    tooWide.push(from);
    return [];
  });
  const { id, app } = dialect;
  const header = id === MAPPED ? mappingKey(columns.names) : null;
  return { dialect: id, app, header, delimiter, rows: read, tooWide };
}

/** A file with its columns in the known order under other names, such as in another language. */
function byPlaces(rows: readonly CsvRow[], delimiter: string, options: CollectOptions): Table | null {
  const [head, ...rest] = rows;
  for (const dialect of DIALECTS) {
    if (!head || dialect.header.length !== head.cells.length || rest.length === 0) continue;
    const columns = columnsOf(dialect.header);
    const some = rest.slice(0, LOOK_AT);
    const { collection } = collectRows(rowsIn({ dialect, columns, rows: some, delimiter }), options);
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

function tableOf(rows: readonly CsvRow[], delimiter: string, options: TableOptions): Table | null {
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

/** The sets of a table of a known app, or of one whose columns the person has named; null for another one. */
export function tableRows(
  rows: readonly CsvRow[],
  delimiter: string,
  options: TableOptions,
): HistoryRows | null {
  const table = tableOf(rows, delimiter, options);
  return table && rowsIn(table);
}

/** The header of an unknown table, and some rows below it, to ask the person about. */
export function unknownTable(rows: readonly CsvRow[]) {
  const [header = [], ...rest] = rows.slice(headerAt(rows)).map(({ cells }) => cells);
  return { header, some: rest.slice(0, LOOK_AT) };
}
