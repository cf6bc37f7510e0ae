import { fieldsOf } from '../../core/fields-of.ts';
import { liftLogSets } from './lift-log-json.ts';
import { liftosaurSets } from './liftosaur-json.ts';
import type { HistoryRows, RowFields } from './row-fields.ts';

/** A table hardly begins like this. */
const BEGINS = /^\uFEFF?\s*(?:\{\s*"|\[\s*[{\]])/;

const rowsOf = (dialect: string, app: string, sets: readonly RowFields[]): HistoryRows => ({
  dialect,
  app,
  header: null,
  delimiter: ',',
  rows: sets.map((fields, i) => ({ row: i + 1, fields: [fields] })),
  tooWide: [],
});

/** The sets of a history in JSON, numbered from 1; null when a text is no JSON, `unknown` when no known app wrote it. */
export function jsonRows(text: string): HistoryRows | 'unknown' | null {
  if (!BEGINS.test(text.slice(0, 1000))) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'unknown';
  }
  if (Array.isArray(parsed)) {
    const isLiftLog = parsed.some((each) => Array.isArray(fieldsOf(each)['recordedExercises']));
    return isLiftLog ? rowsOf('liftlog-json', 'LiftLog', liftLogSets(parsed)) : 'unknown';
  }
  const { storage, history } = fieldsOf(parsed);
  const stored = Array.isArray(history) ? parsed : storage;
  return Array.isArray(fieldsOf(stored)['history'])
    ? rowsOf('liftosaur-json', 'Liftosaur', liftosaurSets(fieldsOf(stored)))
    : 'unknown';
}
