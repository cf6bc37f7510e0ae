import type { Exercise } from '../../routine/exercise.ts';
import type { Purpose } from '../../routine/purpose.ts';
import type { Scheme, Sides } from '../../routine/routine.ts';
import type { Ramp } from '../ramp.ts';
import type { Dial } from './dial.ts';

/** The set-up of a loaded lift, and its ramp-ups. */
export interface FitLead {
  readonly setUpMs: number;
  /** How many ramp-ups. */
  readonly ramps: Dial;
  readonly rampsOf: (count: number) => readonly Ramp[];
}

/** A slot of the session, with its ranges as dials. The slots of a circuit share the dials of the block. */
export interface FitSlot {
  readonly id: string;
  readonly exercise: Exercise;
  readonly optional: boolean;
  /** When time is short, the lowest goes first; Infinity where the author gives no order. */
  readonly dropOrder: number;
  readonly sides: Sides;
  readonly sets: Dial;
  /** Reps, or milliseconds of a hold. */
  readonly dose: Dial;
  /** The hold inside each rep, else null. */
  readonly hold: Dial | null;
  /** How much longer than the author's tempo a rep is lowered; null when it is not. */
  readonly slower: Dial | null;
  /** One rep at the author's tempo, without the hold in it; null for a hold. */
  readonly bareRepMs: number | null;
  readonly rest: Dial;
  /** What leads up to its first set; null when it begins at once. */
  readonly lead: FitLead | null;
  leftOut: boolean;
}

export type Pair = readonly [FitSlot, FitSlot];

/** The totals of a block with the current values of its dials. */
export interface BlockWeight {
  /** Includes the gap after the last set. */
  readonly ms: number;
  readonly workMs: number;
  /** Both sides of a set count as one. */
  readonly sets: number;
  /** The rest after the last set; the last block of a session has none. */
  readonly endRestMs: number;
  /** The set-up before its first set. */
  readonly setUpMs: number;
}

export interface FitBlock {
  readonly purpose: Purpose;
  readonly scheme: Scheme['kind'];
  /** In the author's order; none where the weight is fixed. */
  readonly slots: readonly FitSlot[];
  /** The weight of a block whose length is fixed: a ladder, or one under a clock. Null for any other. */
  readonly fixed: BlockWeight | null;
  readonly roundRest: Dial | null;
  /** Pairs of slots that could alternate. */
  readonly couples: readonly Pair[];
  /** Pairs of slots that alternate. */
  pairs: readonly Pair[];
}
