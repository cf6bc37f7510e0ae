import type { Bout, ClockKind, Move } from '../plan/plan.ts';
import type { Score } from '../session/score.ts';
import type { Laps } from '../session/session.ts';

/** One run of a clock in a session: what it asked for, and what was counted. Its score follows: see scoreOfRun(). */
export interface ClockRecord {
  /** Names the run in the session: see scoreKey(). */
  readonly key: string;
  /** The name of the block. */
  readonly name: string;
  readonly clock: ClockKind;
  /** Which run, 1-based, of how many. */
  readonly run: number;
  readonly runs: number;
  /** Of an AMRAP, and a cap; of one round of an EMOM or a Tabata. Null for time without a cap. */
  readonly clockMs: number | null;
  /** As in the bouts of the run. */
  readonly rounds: Bout['rounds'];
  /** Whether each bout was one move, the next in turn, rather than all of them. */
  readonly inTurn: boolean;
  readonly moves: readonly Omit<Move, 'cue'>[];
  /** Time worked, without pauses. */
  readonly ms: number;
  /** Of a run of one bout; else empty. */
  readonly laps: Laps;
  /** For each bout of the run, the moves that were counted; 1 for a round of a Tabata whose time ran out. */
  readonly counts: readonly number[];
  /** Whether the work for time was done before the clock ended it. */
  readonly inTime: boolean;
  /** The score that the person has entered, which replaces what was counted; else null. */
  readonly said: Score | null;
  /** Part of a warm-up, stretch or another block that cares for the body. */
  readonly care?: true;
}

/** How much was done in a run: moves, or rounds under a clock without exercises. */
export const doneUnder = ({ counts }: Pick<ClockRecord, 'counts'>): number =>
  counts.reduce((sum, count) => sum + count, 0);
