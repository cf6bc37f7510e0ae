export type Cell = string | number | boolean | null | undefined;

/** How a table is written. */
export interface Sheet {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Whether a byte-order mark tells a spreadsheet that the text is in UTF-8. */
  readonly mark: boolean;
}

/** As programs read tables: RFC 4180. */
export const PLAIN_SHEET: Sheet = { delimiter: ',', decimal: '.', mark: false };

/** For languages that write numbers with a point but separate lists with a semicolon. */
const POINT_AND_SEMICOLON = /-(?:CH|LI)\b/i;

/**
 * As a spreadsheet of a language opens tables by itself: it takes "22.5" for a date where numbers have a comma, and divides
 * cells by semicolons there. `language`: a BCP 47 tag.
 */
export function sheetOf(language: string): Sheet {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const delimiter = decimal === ',' || POINT_AND_SEMICOLON.test(language) ? ';' : ',';
  return { delimiter, decimal, mark: true };
}

/** What a spreadsheet may take for the start of a formula, including full-width signs and signs after spaces. */
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠][\s\S]|^[\t\r\n]/;

function cellText(value: Cell, { delimiter, decimal }: Sheet): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a table: lines ended by CR LF. Text that a spreadsheet would run as a formula gets an apostrophe. */
export function csvTable(rows: readonly (readonly Cell[])[], sheet: Sheet): string {
  const lines = rows.map((row) => `${row.map((cell) => cellText(cell, sheet)).join(sheet.delimiter)}\r\n`);
  return `${sheet.mark ? '\uFEFF' : ''}${lines.join('')}`;
}
