import { inUnit, kgOf, toKg, type Unit } from '../../core/owns/unit.ts';
import type { SessionRecord, SetRecord } from '../../core/training/record.ts';
import type { Zone } from '../../core/training/week/time-zone.ts';
import { COMMON_NAMES } from '../names/common-names.ts';
import { type Cell, csvTable, type Sheet } from './csv-table.ts';

interface Needs {
  readonly unit: Unit;
  /** Of records that do not say where they began. */
  readonly zone: Zone;
}

const SHEET: Sheet = { delimiter: ';', decimal: '.', mark: false };
const HEADER =
  // oxlint-disable-next-line holdfast/no-sentences -- part of the file format
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration';
/** Other loggers refuse a row whose notes are empty. */
const NO_NOTE = '-';
const MINUTE_MS = 60_000;
const HARDEST = 10;

/** Strong's names for the exercises of the library. Other loggers recognise exercises by these names. */
const STRONG_NAMES = new Map(
  COMMON_NAMES.toReversed().flatMap(({ exercise, names: [name] }) =>
    exercise !== undefined && name !== undefined ? [[exercise, name] as const] : [],
  ),
);

/** "2026-04-08 16:50:00", as the clock showed it where the session began. */
function startOf({ startedAtWall, zoneMinutes }: SessionRecord, zone: Zone): string {
  const minutes = zoneMinutes ?? zone.offsetAt(startedAtWall);
  return new Date(startedAtWall + minutes * MINUTE_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** "1h 2m" */
function lasted({ totalMs }: SessionRecord): string {
  const minutes = Math.round(totalMs / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  // oxlint-disable-next-line holdfast/no-sentences -- part of the file format
  return hours > 0 ? `${hours}h ${minutes % 60}m` : `${minutes}m`;
}

/** Strong writes help as a positive weight, and says in the name that it helps. */
function nameOf({ exercise, name, result }: SetRecord): string {
  const known = STRONG_NAMES.get(exercise) ?? name;
  return (result?.kg ?? 0) < 0 && !/assist/i.test(known) ? `${known} (Assisted)` : known;
}

/** As it was entered in this unit, else to a hundredth. */
function weightOf(kg: number, unit: Unit): number {
  const entered = inUnit(kg, unit);
  return Math.abs(toKg(entered, unit) - kg) < 0.006 ? entered : Math.round((kg / kgOf(1, unit)) * 100) / 100;
}

function rowsOf(record: SessionRecord, { unit, zone }: Needs): readonly (readonly Cell[])[] {
  const orders = new Map<string, number>();
  return record.sets.flatMap((set): (readonly Cell[])[] => {
    const { result, warmUp, side } = set;
    if (!result) return [];
    const name = nameOf(set);
    const order = (orders.get(name) ?? 0) + (warmUp ? 0 : 1);
    orders.set(name, order);
    return [
      [
        startOf(record, zone),
        record.name,
        name,
        warmUp ? 'W' : order,
        Math.abs(weightOf(result.kg ?? 0, unit)),
        unit === 'kg' ? 'kg' : 'lbs',
        Math.round(result.reps ?? 0),
        result.reserve === null ? null : HARDEST - result.reserve,
        null,
        null,
        Math.round((result.holdMs ?? 0) / 1000),
        side ?? NO_NOTE,
        NO_NOTE,
        lasted(record),
      ],
    ];
  });
}

/**
 * All sets that were done in the dialect in which other loggers take a history from Strong. Each side is a set, named in
 * its note; what was done under clocks has no place in it.
 */
export const strongCsv = (records: readonly SessionRecord[], needs: Needs): string =>
  csvTable([HEADER.split(';'), ...records.flatMap((record) => rowsOf(record, needs))], SHEET);
