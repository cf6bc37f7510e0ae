import type { Unit } from '../../core/owns/unit.ts';
import type { DayOrder } from '../../core/training/import-choices.ts';
import { type Collected, createCollection } from './collect-sessions.ts';
import type { FileSession } from './file-set.ts';
import { guessUnit } from './guess-unit.ts';
import { dateReader } from './read-dates.ts';
import type { HistoryRows } from './row-fields.ts';

/** What rows are read with. */
export interface CollectOptions {
  /** How "3/4/2025" is read where no date of the file tells. */
  readonly dayOrder: DayOrder;
  /** Wall-clock milliseconds: what is ahead of it was not done. */
  readonly now: number;
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

/** The sets of rows in their sessions, and whether the order of their dates was guessed. */
export function collectRows(
  { rows, tooWide, delimiter }: Pick<HistoryRows, 'rows' | 'tooWide' | 'delimiter'>,
  { dayOrder, now }: CollectOptions,
) {
  const texts = rows.flatMap(({ fields }) =>
    fields.flatMap(({ date, until }) => (until ? [date, until] : date)),
  );
  const dates = dateReader(new Set(texts), dayOrder, now);
  const collection = createCollection(dates, delimiter, now);
  for (const { row, fields } of rows) for (const each of fields) collection.add(row, each);
  for (const { row, cells } of tooWide) collection.problem(row, 'too-many-cells', cells.at(-1));
  return { collection, dates };
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

/** The history that rows make up, or the refusal of one without any set. `unclosed`: rows lost to a quotation mark. */
export function historyOf(
  found: HistoryRows,
  options: CollectOptions,
  unclosed: readonly number[] = [],
):
  | FileHistory
  | { readonly ok: false; readonly problem: 'no-sets'; readonly problems: Collected['problems'] } {
  const { collection, dates } = collectRows(found, options);
  for (const row of unclosed) collection.problem(row, 'unclosed-quote');
  const collected = collection.collected();
  if (collected.sessions.length === 0) {
    return { ok: false, problem: 'no-sets', problems: collected.problems };
  }
  return {
    ok: true,
    dialect: found.dialect,
    app: found.app,
    header: found.header,
    ...unitOf(collected.sessions),
    guessedDayOrder: dates.isOrderGuessed ? dates.order : null,
    ...collected,
  };
}
