import type { ColumnMapping } from '../../core/training/import-choices.ts';
import { alphaProgressionRows } from './alpha-progression.ts';
import { type FileHistory, historyOf } from './collect-history.ts';
import type { Collected } from './collect-sessions.ts';
import { csvRows } from './csv-rows.ts';
import { jsonRows } from './json-rows.ts';
import { proposeMapping } from './propose-mapping.ts';
import { type TableOptions, tableRows, unknownTable } from './table-rows.ts';

/** Thirty years of nearly thirty sets a day. */
const MOST_ROWS = 300_000;
/** How many rows of an unknown table are shown. */
const ROWS_SHOWN = 5;

export interface HistoryOptions extends TableOptions {
  /** Called now and then with the share of the work that is done, 0 to 1. */
  readonly tell?: (share: number) => void;
}

/**
 * Why nothing of a file was read. `unknown-columns`: no known app; the person may say which column is which, starting
 * from `proposal`. `unknown-json`: JSON of no known app.
 */
export type HistoryRefusal =
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'too-long' | 'no-sets' | 'unknown-json';
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

/** Reads the text of a history that another app has written. Never throws. */
export function readHistory(text: string, options: HistoryOptions): ReadHistory {
  const { tell } = options;
  const json = jsonRows(text);
  if (json === 'unknown') return { ok: false, problem: 'unknown-json', problems: [] };
  if (json) return historyOf(json, options);
  const { delimiter, rows, unclosed, isCut } = csvRows(text, {
    most: MOST_ROWS,
    tell: (share) => tell?.(share * 0.6),
  });
  if (isCut) return { ok: false, problem: 'too-long', problems: [] };
  if (rows.length === 0) return { ok: false, problem: 'empty', problems: [] };
  const found = alphaProgressionRows(rows, delimiter) ?? tableRows(rows, delimiter, options);
  if (!found) {
    const { header, some } = unknownTable(rows);
    return {
      ok: false,
      problem: 'unknown-columns',
      problems: [],
      header,
      sample: some.slice(0, ROWS_SHOWN),
      proposal: proposeMapping(header, some, delimiter, options),
    };
  }
  tell?.(0.8);
  const history = historyOf(found, options, unclosed);
  tell?.(1);
  return history;
}
