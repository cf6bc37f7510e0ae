import { RECORD_LIMITS } from '../../core/training/record-limits.ts';
import type { FileSession, FileSet, LeftOut, RowProblem, RowProblemCode } from './file-set.ts';
import { type FileTime, isAhead } from './local-time.ts';
import type { DateReader } from './read-dates.ts';
import { readDuration } from './read-duration.ts';
import { readNumber } from './read-number.ts';
import { type RowFields, unitIn } from './row-fields.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Draft = Mutable<Omit<FileSession, 'sets'>> & { readonly sets: FileSet[] };

export interface Collected {
  /** In the order of the file. */
  readonly sessions: readonly FileSession[];
  readonly problems: readonly RowProblem[];
  /** Problems beyond those that are listed. */
  readonly furtherProblems: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
}

/** The most problems that are listed: enough to see what is wrong with a file. */
const MOST_PROBLEMS = 1000;
const MOST_VALUE = 80;
const HARDEST = 10;
/** More than anybody lifts with two hands; no unit is known here, so it is as many pounds. */
const HEAVIEST = { kg: 700, lb: 1550 } as const;

const isOutside = (value: number | null, least: number, most: number) =>
  value !== null && (value < least || value > most);

/** Our own table puts an apostrophe before text that a spreadsheet would take for a formula. */
const plainText = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '').slice(0, RECORD_LIMITS.text);

/** An effort on a scale of ten, as reps left. */
function reserveOf(rpe: string, delimiter: string): number | null {
  const value = readNumber(rpe, delimiter)?.value ?? 0;
  return value >= 1 && value <= HARDEST ? HARDEST - value : null;
}

const durationOf = (start: FileTime, end: FileTime | null): number | null =>
  end && end.kind === start.kind && end.at > start.at ? (end.at - start.at) / 1000 : null;

/**
 * Puts the sets of rows into their sessions, and lists what cannot be understood. A set ahead of `now` (wall-clock
 * milliseconds) is left out: it would be the last one for years.
 */
export function createCollection(dates: DateReader, delimiter: string, now: number) {
  const sessions = new Map<string, Draft>();
  const problems: RowProblem[] = [];
  const leftOut = { note: 0, distance: 0 };
  let furtherProblems = 0;

  function problem(row: number, code: RowProblemCode, value = '') {
    if (problems.length < MOST_PROBLEMS) problems.push({ row, code, value: value.slice(0, MOST_VALUE) });
    else furtherProblems += 1;
  }

  function sessionOf(fields: RowFields, start: FileTime): Draft {
    const known = sessions.get(fields.session);
    if (known) return known;
    const lasted = readDuration(fields.lasted, delimiter, fields.lastedIn);
    const isLength = lasted !== null && lasted > 0 && lasted * 1000 <= RECORD_LIMITS.ms;
    const draft: Draft = {
      start,
      name: plainText(fields.workout),
      seconds: isLength ? lasted : durationOf(start, dates.read(fields.until)),
      restSeconds: 0,
      sets: [],
    };
    sessions.set(fields.session, draft);
    return draft;
  }

  function add(row: number, fields: RowFields) {
    const { kind, seconds } = fields;
    if (fields.note !== '') leftOut.note += 1;
    if (kind === 'note') return;
    if (kind === 'unknown') return problem(row, 'unknown-kind', fields.kindText);
    const start = dates.read(fields.date);
    if (!start) return problem(row, 'no-date', fields.date);
    if (isAhead(start, now)) return problem(row, 'ahead', fields.date);
    const session = sessionOf(fields, start);
    if (kind === 'rest') {
      session.restSeconds += seconds || 0;
      return;
    }
    const name = plainText(fields.name);
    if (name === '') return problem(row, 'no-exercise');
    const weight = readNumber(fields.weight, delimiter);
    const reps = readNumber(fields.reps, delimiter);
    const distance = readNumber(fields.distance, delimiter)?.value || 0;
    if (Number.isNaN(weight?.value)) return problem(row, 'not-a-number', fields.weight);
    if (Number.isNaN(reps?.value)) return problem(row, 'not-a-number', fields.reps);
    if (Number.isNaN(seconds)) return problem(row, 'not-a-number');
    const { reps: mostReps, ms, sets } = RECORD_LIMITS;
    const heaviest = HEAVIEST[unitIn(weight?.unit ?? '') ?? fields.unit ?? 'lb'];
    const isTooMuch =
      isOutside(weight?.value ?? null, -heaviest, heaviest) ||
      isOutside(reps?.value ?? null, 0, mostReps) ||
      isOutside(seconds, 0, ms / 1000) ||
      session.sets.length >= sets;
    if (isTooMuch) return problem(row, 'out-of-range', [fields.weight, fields.reps].join(' '));
    if (!reps?.value && !seconds) return problem(row, distance > 0 ? 'distance-only' : 'nothing-done', name);
    if (distance > 0) leftOut.distance += 1;
    session.sets.push({
      row,
      name,
      isWarmUp: kind === 'warm-up',
      toFailure: kind === 'failure',
      side: kind === 'left' || kind === 'right' ? kind : null,
      weight: weight?.value || null,
      unit: unitIn(weight?.unit ?? '') ?? fields.unit,
      reps: reps?.value || null,
      seconds: seconds || null,
      reserve: reserveOf(fields.rpe, delimiter),
      main: fields.main,
      also: fields.also,
    });
  }

  return {
    add,
    problem,
    collected: (): Collected => ({
      sessions: [...sessions.values()].filter(({ sets }) => sets.length > 0),
      problems: problems.toSorted((a, b) => a.row - b.row),
      furtherProblems,
      leftOut,
    }),
  };
}
