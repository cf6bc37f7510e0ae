import type { CsvRow } from './csv-rows.ts';
import { readNumber } from './read-number.ts';
import { type HistoryRows, NO_FIELDS, type RowFields, type RowOfSets, unitIn } from './row-fields.ts';

/** "2026-02-19 4:54 h" */
const DATE = /^\d{4}-\d{2}-\d{2}\b/;
/** "1. Hack Squats · Machine · 8 reps" */
const EXERCISE = /^\d+\.\s+(.+)$/;
/** "WU1 · 37,5 kg · 9 reps" */
const WARM_UP = /^WU\d+\s*·\s*([+\d.,]+)\s*(\p{L}+)\s*·\s*(\d+)/u;
/** "1:02 hr" is an hour, and "45:10 hr" is 45 minutes. */
const LENGTH = /^(\d+):(\d{2})/;
const MOST_HOURS = 12;
const SET = /^\d+$/;
const PARTS = /\s*·\s*/;
const NO_KIT = /^(?:body\s?weight|körpergewicht)$/i;
const WITHIN = 20;
const MOST_EFFORT = 10;

const isHead = ([first = '', second = '']: CsvRow['cells']): boolean =>
  first.trim() === '#' && unitIn(second) !== null;

/** "Hack Squats · Machine · 8 reps" is the "Hack Squats (Machine)". */
function nameOf(title: string): string {
  const [name = '', kit = ''] = title.split(PARTS);
  return kit === '' || /\d/.test(kit) || NO_KIT.test(kit) ? name : `${name} (${kit})`;
}

function secondsOf(length: string): string {
  const [whole, first = 0, second = 0] = LENGTH.exec(length) ?? [];
  if (whole === undefined) return '';
  return String((Number(first) * 60 + Number(second)) * (Number(first) > MOST_HOURS ? 1 : 60));
}

function warmUpsIn(cell: string, of: RowFields): readonly RowFields[] {
  return cell.split(/<br\s*\/?>/).flatMap((text) => {
    const [, weight = '', unit = '', reps = ''] = WARM_UP.exec(text.trim()) ?? [];
    return reps === '' ? [] : [{ ...of, kind: 'warm-up' as const, weight, unit: unitIn(unit), reps }];
  });
}

/**
 * The history of Alpha Progression: a block of rows for each session, with a line for each exercise above its sets. Null
 * for other files. "+35" is a weight added to that of the body.
 */
export function alphaProgressionRows(all: readonly CsvRow[], delimiter: string): HistoryRows | null {
  if (!all.slice(0, WITHIN).some(({ cells }) => isHead(cells))) return null;
  const rows: RowOfSets[] = [];
  let session = NO_FIELDS;
  let exercise = NO_FIELDS;
  for (const { row, cells } of all) {
    const [first = '', second = '', third = '', fourth = ''] = cells.map((cell) => cell.trim());
    const [, title] = EXERCISE.exec(first) ?? [];
    if (DATE.test(second)) {
      const named = { session: `${second} ${first}`, date: second, workout: first };
      session = { ...NO_FIELDS, ...named, lasted: secondsOf(third) };
      exercise = session;
    } else if (isHead(cells)) exercise = { ...exercise, unit: unitIn(second) };
    else if (title !== undefined) {
      exercise = { ...session, name: nameOf(title) };
      const warmUps = warmUpsIn(second, exercise);
      if (warmUps.length > 0) rows.push({ row, fields: warmUps });
    } else if (SET.test(first)) {
      const left = readNumber(fourth, delimiter)?.value;
      const rpe = left === undefined ? '' : String(MOST_EFFORT - left);
      rows.push({ row, fields: [{ ...exercise, weight: second, reps: third, rpe }] });
    }
  }
  return {
    dialect: 'alpha-progression',
    // oxlint-disable-next-line holdfast/no-sentences -- the name of the app
    app: 'Alpha Progression',
    header: null,
    delimiter,
    rows,
    tooWide: [],
  };
}
