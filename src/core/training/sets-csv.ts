import { heldMs } from './held.ts';
import type { SessionRecord, SetRecord } from './record.ts';

const HEAD = [
  'session',
  'started',
  'routine',
  'exercise',
  'set',
  'side',
  'outcome',
  'asked_reps',
  'asked_hold_s',
  'asked_kg',
  'reps',
  'hold_s',
  'kg',
  'effort',
  'reps_in_reserve',
  'confirmed',
];

type Cell = string | number | boolean | null | undefined;

/** A cell after RFC 4180. Text that a spreadsheet would take for a formula is put behind an apostrophe. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const seconds = (ms: number | null | undefined) => (ms == null ? null : Math.round(ms / 1000));

function row(record: SessionRecord, set: SetRecord, startedAt: (wall: number) => string): readonly Cell[] {
  const { dose, result } = set;
  return [
    record.id,
    startedAt(record.startedAtWall),
    record.name,
    set.name,
    set.set,
    set.side,
    // Also a set that was never reached.
    // oxlint-disable-next-line holdfast/no-sentences -- part of the file format
    set.outcome === 'done' ? 'done' : 'not done',
    dose.kind === 'reps' ? dose.reps : null,
    dose.kind === 'hold' ? seconds(dose.ms) : null,
    dose.kg,
    result?.reps,
    seconds(dose.kind === 'hold' && result?.holdMs != null ? heldMs(dose.ms, result.holdMs) : null),
    result?.kg,
    result?.effort,
    result?.reserve,
    result?.entered,
  ];
}

/**
 * Every set and side in a row of its own, for a spreadsheet: commas, lines ended by CR LF, a first row of names.
 * Weights in kilograms, holds in seconds. `startedAt` says when, as the person's clock did.
 */
export function setsCsv(records: readonly SessionRecord[], startedAt: (wall: number) => string): string {
  const rows = records.flatMap((record) => record.sets.map((set) => row(record, set, startedAt)));
  return [HEAD, ...rows].map((each) => `${each.map(cell).join(',')}\r\n`).join('');
}
