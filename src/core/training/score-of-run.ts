import { boutPlace, doseIn, repsOf } from '../plan/bout.ts';
import { countsInRound } from '../plan/bout-count.ts';
import type { Score } from '../session/score.ts';
import type { ClockRecord } from './clock-record.ts';

/** The reps of the moves that were counted in a bout after the first `from`. */
function repsAfter({ moves, rounds }: ClockRecord, from: number, count: number): number {
  let reps = 0;
  for (let at = from; at < count; at += 1) {
    const { round, move: index } = boutPlace({ moves, rounds }, at);
    const move = moves[index];
    if (move) reps += repsOf(move, doseIn({ rounds }, move, round));
  }
  return reps;
}

/** The reps of its first round. */
export const repsInRound = (run: ClockRecord): number => repsAfter(run, 0, countsInRound(run));

/** The moves that the bout `part` of a run asks for, in a round. */
const askedIn = ({ inTurn, moves }: ClockRecord, part: number): ClockRecord['moves'] =>
  inTurn ? moves.slice(part % moves.length, (part % moves.length) + 1) : moves;

/** The score as it was counted; null if nothing was counted, as in every Tabata. */
function counted(run: ClockRecord): Score | null {
  const { clock, counts, moves, inTime, ms } = run;
  const count = counts[0] ?? 0;
  switch (clock) {
    case 'tabata':
      return null;
    case 'emom': {
      if (counts.every((each) => each === 0)) return null;
      const whole = counts.filter((each, part) => each >= countsInRound({ moves: askedIn(run, part) }));
      return { kind: 'rounds', rounds: whole.length, reps: 0 };
    }
    case 'for-time':
      if (inTime) return { kind: 'time', ms };
      return count === 0 ? null : { kind: 'reps', reps: moves.length > 0 ? repsAfter(run, 0, count) : count };
    case 'amrap': {
      const inRound = countsInRound(run);
      const rounds = Math.floor(count / inRound);
      return count === 0 ? null : { kind: 'rounds', rounds, reps: repsAfter(run, rounds * inRound, count) };
    }
  }
}

/** The score of a run: as the person entered it, else as counted; null without either. */
export const scoreOfRun = (run: ClockRecord): Score | null => run.said ?? counted(run);

/** The exercises of a run, and in how many rounds each was done. */
export function movesDone(
  run: ClockRecord,
): readonly { readonly exercise: string; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const [part, count] of run.counts.entries()) {
    const moves = askedIn(run, part);
    for (const [index, { exercise }] of moves.entries()) {
      const done = Math.floor(count / moves.length) + Number(count % moves.length > index);
      times.set(exercise, (times.get(exercise) ?? 0) + done);
    }
  }
  return [...times].map(([exercise, done]) => ({ exercise, times: done }));
}

/** What a run asks for, whatever weight the person takes. */
const asked = ({ clock, clockMs, rounds, inTurn, counts, moves }: ClockRecord): string =>
  JSON.stringify([
    clock,
    clockMs,
    rounds,
    inTurn,
    counts.length,
    moves.map(({ exercise, sides, dose }) => [exercise, sides, dose.kind === 'reps' ? dose.reps : dose.ms]),
  ]);

/** Whether two runs are of the same clock in the same place, so that their scores can be compared. */
export const isSameClock = (a: ClockRecord, b: ClockRecord): boolean =>
  a.key === b.key && asked(a) === asked(b);
