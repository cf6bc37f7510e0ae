import { heldMs } from './held.ts';
import { livedAt } from './history/days.ts';
import type { SessionRecord, SetRecord } from './record.ts';

type Cell = string | number | boolean | null | undefined;

/** A cell as in RFC 4180. Text that a spreadsheet would take for a formula is prefixed with an apostrophe. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const seconds = (ms: number) => Math.round(ms / 1000);

interface Row {
  readonly record: SessionRecord;
  readonly set: SetRecord;
  readonly startedAt: (wall: number) => string;
}

const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  session: ({ record }) => record.id,
  started: ({ record, startedAt }) => startedAt(livedAt(record)),
  routine: ({ record }) => record.name,
  exercise: ({ set }) => set.name,
  set: ({ set }) => set.set,
  side: ({ set }) => set.side,
  // Includes sets that were never reached.
  // oxlint-disable-next-line holdfast/no-sentences -- part of the file format
  outcome: ({ set }) => (set.outcome === 'done' ? 'done' : 'not done'),
  asked_reps: ({ set: { dose } }) => (dose.kind === 'reps' ? dose.reps : null),
  asked_hold_s: ({ set: { dose } }) => (dose.kind === 'hold' ? seconds(dose.ms) : null),
  asked_kg: ({ set }) => set.dose.kg,
  reps: ({ set }) => set.result?.reps,
  hold_s: ({ set: { dose, result } }) =>
    dose.kind === 'hold' && result?.holdMs != null ? seconds(heldMs(dose.ms, result.holdMs)) : null,
  kg: ({ set }) => set.result?.kg,
  effort: ({ set }) => set.result?.effort,
  reps_in_reserve: ({ set }) => set.result?.reserve,
  confirmed: ({ set }) => set.result?.entered,
  pain: ({ set }) => set.pain?.level,
  pain_place: ({ set }) => set.pain?.place,
  pain_side: ({ set }) => set.pain?.side,
  pain_sharp: ({ set }) => set.pain?.sharp,
  readiness: ({ record }) => record.readiness,
};

/**
 * Every set and side in a separate row, for a spreadsheet: commas, lines ended by CR LF, a header row. Weights are in
 * kilograms, holds in seconds. `startedAt` formats an instant in the person's local time.
 */
export function setsCsv(records: readonly SessionRecord[], startedAt: (wall: number) => string): string {
  const values = Object.values(COLUMNS);
  const rows = records.flatMap((record) =>
    record.sets.map((set) => values.map((value) => value({ record, set, startedAt }))),
  );
  return [Object.keys(COLUMNS), ...rows].map((each) => `${each.map(cell).join(',')}\r\n`).join('');
}
