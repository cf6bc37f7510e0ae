import papaparse from 'papaparse';

/** A row of a file. Rows are numbered as a spreadsheet shows them, from 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CsvRows {
  readonly delimiter: string;
  /** Without rows that are empty. */
  readonly rows: readonly CsvRow[];
  /** Rows with a quotation mark that does not close. */
  readonly unclosed: readonly number[];
  /** The file has more than `most` rows; those beyond were not read. */
  readonly isCut: boolean;
}

interface Reading {
  readonly most: number;
  /** Called now and then with the share of the text that has been read, 0 to 1. */
  readonly tell: (share: number) => void;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** After this many, quotation marks are read as plain characters, because each try may read to the end of the file. */
const MOST_UNCLOSED = 30;
const TELL_EVERY = 4096;
/** "sep=;" is a hint for Excel, not a row of the table. */
const SEPARATOR = /^"?sep=([^\n])"?\n/i;
const NO_QUOTES = '\0';

const withoutQuoted = (line: string) => line.replaceAll(/"[^"]*"/g, '');

/** The separator that occurs most often in the first line that has any, outside quotation marks: titles have none. */
function delimiterOf(text: string): string {
  const lines = withoutQuoted(text.slice(0, 20_000)).split('\n');
  const head = lines.find((line) => DELIMITERS.some((sign) => line.includes(sign))) ?? '';
  const count = (sign: string) => head.split(sign).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * Reads the rows of a text whose lines end in LF, CR LF or CR. A quotation mark that never closes costs one row: reading
 * goes on in the next line.
 */
export function csvRows(file: string, { most, tell }: Reading): CsvRows {
  const all = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = SEPARATOR.exec(all);
  const text = separator ? all.slice(separator[0].length) : all;
  const delimiter = separator?.[1] ?? delimiterOf(text);
  const rows: CsvRow[] = [];
  const unclosed: number[] = [];
  let row = separator ? 1 : 0;
  let width = 0;
  /** Where the next row begins. */
  let at = 0;
  const readOn = () => {
    const from = at;
    papaparse.parse(from === 0 ? text : text.slice(from), {
      delimiter,
      newline: '\n',
      ...(unclosed.length >= MOST_UNCLOSED && { quoteChar: NO_QUOTES }),
      step({ data, errors, meta: { cursor } }, parser) {
        row += 1;
        width ||= data.length;
        const lineEnd = errors.length > 0 ? text.indexOf('\n', at) : -1;
        const runsOn = lineEnd >= 0 && lineEnd + 1 < from + cursor;
        const neverCloses = errors.some(({ code }) => code === 'MissingQuotes');
        const isWhole = () => text.slice(at, lineEnd).split(delimiter).length === width;
        if (neverCloses || (runsOn && (data.length !== width || isWhole()))) {
          unclosed.push(row);
          at = lineEnd < 0 ? text.length : lineEnd + 1;
          parser.abort();
          return;
        }
        at = from + cursor;
        if (data.some((cell) => cell.trim() !== '')) rows.push({ row, cells: data });
        if (row % TELL_EVERY === 0) tell(at / text.length);
        if (rows.length > most) parser.abort();
      },
    });
  };
  while (at < text.length && rows.length <= most) {
    const before = at;
    readOn();
    if (at === before) break;
  }
  return { delimiter, rows: rows.slice(0, most), unclosed, isCut: rows.length > most };
}
