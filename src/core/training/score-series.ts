import type { Score } from '../session/score.ts';
import type { ClockRecord } from './clock-record.ts';
import { isSameClock, repsInRound, scoreOfRun } from './score-of-run.ts';

/** A run of a clock in a session, with its score. */
export interface ScoredRun {
  /** When the session began, in wall-clock milliseconds. */
  readonly atWall: number;
  readonly of: ClockRecord;
  readonly score: Score;
}

export interface ScorePoint {
  readonly atWall: number;
  /** Rounds with the part of the round begun, milliseconds, or reps: by the kind of the score. */
  readonly value: number;
  readonly score: Score;
  /** Better than all before it; the first of several is where the curve begins, and no best. */
  readonly isBest: boolean;
}

/** The scores of one clock over the sessions. */
export interface ScoreSeries {
  /** The run of the last session. */
  readonly of: ClockRecord;
  /** All of one kind, that of the last score; oldest first. */
  readonly points: readonly ScorePoint[];
  readonly best: ScorePoint;
  /** Sessions with a score of another kind, such as the reps by a cap among times. */
  readonly others: number;
}

/** The scored runs of a session. */
export const runsOf = (clocks: readonly ClockRecord[] | undefined, atWall: number): readonly ScoredRun[] =>
  (clocks ?? []).flatMap((of) => {
    const score = scoreOfRun(of);
    return score ? [{ atWall, of, score }] : [];
  });

function valueOf({ of, score }: ScoredRun): number {
  switch (score.kind) {
    case 'rounds':
      return score.rounds + score.reps / Math.max(1, repsInRound(of));
    case 'time':
      return score.ms;
    case 'reps':
      return score.reps;
    case 'each':
      return score.reps.reduce<number>((sum, reps) => sum + (reps ?? 0), 0);
  }
}

const isBetter = (kind: Score['kind'], value: number, than: number) =>
  kind === 'time' ? value < than : value > than;

function seriesOf(runs: readonly ScoredRun[], last: ScoredRun): ScoreSeries {
  const { kind } = last.score;
  const same = runs.filter(({ score }) => score.kind === kind);
  let best: ScorePoint | null = null as ScorePoint | null;
  const points = same.map((run, i): ScorePoint => {
    const value = valueOf(run);
    const isAhead = best === null || isBetter(kind, value, best.value);
    const point = {
      atWall: run.atWall,
      value,
      score: run.score,
      isBest: isAhead && (i > 0 || same.length === 1),
    };
    if (isAhead) best = point;
    return point;
  });
  const first = { atWall: last.atWall, value: valueOf(last), score: last.score, isBest: true };
  return { of: last.of, points, best: best ?? first, others: runs.length - same.length };
}

/** A series for each clock, in the order of the last session. `runs`: of one routine, in any order. */
export function scoreSeries(runs: readonly ScoredRun[]): readonly ScoreSeries[] {
  const left = runs.toSorted((a, b) => a.atWall - b.atWall);
  const found: ScoreSeries[] = [];
  for (const last of left.toReversed()) {
    if (found.some(({ of }) => isSameClock(of, last.of))) continue;
    found.push(
      seriesOf(
        left.filter(({ of }) => isSameClock(of, last.of)),
        last,
      ),
    );
  }
  // Of one session, the first clock first.
  const when = ({ points }: ScoreSeries) => points.at(-1)?.atWall ?? 0;
  return found.toReversed().toSorted((a, b) => when(b) - when(a));
}
