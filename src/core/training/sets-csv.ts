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

/** A cell as in RFC 4180. Text that a spreadsheet would take for a formula is prefixed with an apostrophe. */
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
    // Includes sets that were never reached.
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
 * Every set and side in a separate row, for a spreadsheet: commas, lines ended by CR LF, a header row. Weights are in
 * kilograms, holds in seconds. `startedAt` formats an instant in the person's local time.
 */
export function setsCsv(records: readonly SessionRecord[], startedAt: (wall: number) => string): string {
  const rows = records.flatMap((record) => record.sets.map((set) => row(record, set, startedAt)));
  return [HEAD, ...rows].map((each) => `${each.map(cell).join(',')}\r\n`).join('');
}
