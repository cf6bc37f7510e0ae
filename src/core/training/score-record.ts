import type { ClockKind, SetDose } from '../plan/plan.ts';
import type { Sides } from '../routine/routine.ts';
import type { Score } from '../session/score.ts';
import type { Laps } from '../session/session.ts';

/** An exercise under a clock, and how often it was done. */
export interface MoveRecord {
  readonly slot: string;
  readonly exercise: string;
  readonly name: string;
  readonly sides: Sides;
  /** What the first round asked for. */
  readonly dose: SetDose;
  /** In how many rounds it was done. */
  readonly done: number;
}

/** One run of a clock: what was done under it, and its score. */
export interface ScoreRecord {
  /** Names the run in the session: see scoreKey(). */
  readonly key: string;
  /** The name of the block. */
  readonly name: string;
  readonly clock: ClockKind;
  /** Which run, 1-based, of how many. */
  readonly run: number;
  readonly runs: number;
  /** Of an AMRAP and a cap; of one round of an EMOM or a Tabata. Null for time without a cap. */
  readonly clockMs: number | null;
  /** The rounds asked for; null where the time decides. */
  readonly rounds: number | null;
  /** The reps of each round, where a ladder gives them. */
  readonly ladder: readonly number[] | null;
  readonly moves: readonly MoveRecord[];
  /** Time worked, without pauses. */
  readonly ms: number;
  readonly laps: Laps;
  /** Null where nothing was counted, and nothing said. */
  readonly score: Score | null;
  /** Whether the person has said it, rather than counted. */
  readonly entered: boolean;
  /** Moves done, or rounds under a clock without exercises, and how many the plan asked for: of an AMRAP one round. */
  readonly setsDone: number;
  readonly setsPlanned: number;
  /** Part of a warm-up, stretch or another block that cares for the body. */
  readonly care?: true;
}

/** Whether two runs are under the same clock, so that their scores can be compared. */
export const isSameClock = (a: ScoreRecord, b: ScoreRecord): boolean =>
  a.clock === b.clock &&
  a.clockMs === b.clockMs &&
  a.rounds === b.rounds &&
  JSON.stringify(a.ladder) === JSON.stringify(b.ladder) &&
  JSON.stringify(a.moves.map(asked)) === JSON.stringify(b.moves.map(asked));

/** What a move asks for, whatever weight the person takes. */
const asked = ({ exercise, sides, dose }: MoveRecord) =>
  [exercise, sides, dose.kind === 'reps' ? dose.reps : dose.ms] as const;
