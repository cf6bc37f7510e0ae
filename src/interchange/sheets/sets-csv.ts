import type { Score } from '../../core/session/score.ts';
import { type ClockRecord, doneUnder } from '../../core/training/clock-record.ts';
import { heldMs } from '../../core/training/held.ts';
import { livedAt } from '../../core/training/history/days.ts';
import type { SessionRecord, SetRecord } from '../../core/training/record.ts';
import { scoreOfRun } from '../../core/training/score-of-run.ts';
import { type Cell, csvTable, type Sheet } from './csv-table.ts';

const seconds = (ms: number) => Math.round(ms / 1000);

/** A set, or a run of a clock: one of the two. */
interface Row {
  readonly record: SessionRecord;
  readonly set: SetRecord | null;
  readonly clock: ClockRecord | null;
  readonly startedAt: (wall: number) => string;
}

/** A cell that only rows of sets have. */
const ofSet =
  (cellOf: (set: SetRecord) => Cell) =>
  ({ set }: Row): Cell =>
    set && cellOf(set);

/** A cell that only rows of clocks with a score have. */
const ofScore =
  (cellOf: (score: Score) => Cell) =>
  ({ clock }: Row): Cell => {
    const score = clock && scoreOfRun(clock);
    return score && cellOf(score);
  };

// Includes sets and clocks that were never reached.
// oxlint-disable-next-line holdfast/no-sentences -- part of the file format
const outcomeOf = (done: boolean) => (done ? 'done' : 'not done');

const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  session: ({ record }) => record.id,
  started: ({ record, startedAt }) => startedAt(livedAt(record)),
  routine: ({ record }) => record.name,
  exercise: ({ set, clock }) => set?.name ?? clock?.name,
  set: ({ set, clock }) => set?.set ?? clock?.run,
  side: ofSet(({ side }) => side),
  outcome: ({ set, clock }) =>
    outcomeOf(set ? set.outcome === 'done' : clock !== null && doneUnder(clock) > 0),
  asked_reps: ofSet(({ dose }) => (dose.kind === 'reps' ? dose.reps : null)),
  asked_hold_s: ofSet(({ dose }) => (dose.kind === 'hold' ? seconds(dose.ms) : null)),
  asked_kg: ofSet(({ dose }) => dose.kg),
  reps: ofSet(({ result }) => result?.reps),
  hold_s: ofSet(({ dose, result }) =>
    dose.kind === 'hold' && result?.holdMs != null ? seconds(heldMs(dose.ms, result.holdMs)) : null,
  ),
  kg: ofSet(({ result }) => result?.kg),
  effort: ofSet(({ result }) => result?.effort),
  reps_in_reserve: ofSet(({ result }) => result?.reserve),
  confirmed: ({ set, clock }) => (set ? set.result?.entered : clock?.said != null),
  pain: ofSet(({ pain }) => pain?.level),
  pain_place: ofSet(({ pain }) => pain?.place),
  pain_side: ofSet(({ pain }) => pain?.side),
  pain_sharp: ofSet(({ pain }) => pain?.sharp),
  readiness: ({ record }) => record.readiness,
  clock: ({ clock }) => clock?.clock,
  clock_s: ({ clock }) => (clock?.clockMs ? seconds(clock.clockMs) : null),
  score_rounds: ofScore((score) => (score.kind === 'rounds' ? score.rounds : null)),
  score_reps: ofScore((score) => {
    if (score.kind === 'each') return score.reps.map((reps) => reps ?? '-').join(' ');
    return score.kind === 'time' ? null : score.reps;
  }),
  score_s: ofScore((score) => (score.kind === 'time' ? score.ms / 1000 : null)),
  warm_up: ofSet(({ warmUp }) => warmUp),
  imported_from: ({ record }) => record.imported?.from,
};

/**
 * Every set and side in a separate row, then every run of a clock with its score, below a header row. Weights are in
 * kilograms, times in seconds. `startedAt` formats an instant in the person's local time.
 */
export function setsCsv(
  records: readonly SessionRecord[],
  startedAt: (wall: number) => string,
  sheet: Sheet,
): string {
  const values = Object.values(COLUMNS);
  const rows = records.flatMap((record) =>
    [
      ...record.sets.map((set) => ({ set, clock: null })),
      ...(record.clocks ?? []).map((clock) => ({ set: null, clock })),
    ].map((of) => values.map((value) => value({ record, startedAt, ...of }))),
  );
  return csvTable([Object.keys(COLUMNS), ...rows], sheet);
}
