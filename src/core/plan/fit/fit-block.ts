import type { Exercise } from '../../routine/exercise.ts';
import type { Purpose } from '../../routine/purpose.ts';
import type { Scheme, Sides } from '../../routine/routine.ts';
import type { Dial } from './dial.ts';

/** A slot that is in the session, with its ranges as dials. In a circuit the slots share those of the block. */
export interface FitSlot {
  readonly id: string;
  readonly exercise: Exercise;
  readonly optional: boolean;
  readonly sides: Sides;
  readonly sets: Dial;
  /** Reps, or milliseconds of a hold. */
  readonly dose: Dial;
  /** The hold inside each rep, else null. */
  readonly hold: Dial | null;
  /** One rep without the hold in it; null for a hold. */
  readonly bareRepMs: number | null;
  readonly rest: Dial;
  leftOut: boolean;
}

export type Pair = readonly [FitSlot, FitSlot];

export interface FitBlock {
  readonly purpose: Purpose;
  readonly scheme: Scheme['kind'];
  /** In the author's order. */
  readonly slots: readonly FitSlot[];
  readonly roundRest: Dial | null;
  /** Which of the slots could take turns. */
  readonly couples: readonly Pair[];
  /** Which of them do. */
  pairs: readonly Pair[];
}
