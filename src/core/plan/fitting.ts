import type { NumberRange } from '../routine/routine.ts';

/** What was settled to fit a time, beyond what the level says. Plain data: it can be kept and compared. */
export interface Fitting {
  /** Values inside the routine's ranges, under the names of the dials below. */
  readonly values: Readonly<Record<string, number>>;
  /** Ids of slots done in turn, set by set; the first of a pair gives it its place. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Ids of optional slots left out for want of time. */
  readonly leftOut: readonly string[];
}

/** Gives the value of a range; `dial` names which of the routine's ranges it is, `unit` rounds what a level picks. */
export type ValueOf = (range: NumberRange, dial: string, unit?: number) => number;

type SlotDial = 'sets' | 'dose' | 'hold' | 'rest';
type BlockDial = 'rounds' | 'work' | 'rest' | 'roundRest';

/** The name of one of a slot's ranges. `hold`: the one inside each rep. */
export const slotDial = (slot: string, of: SlotDial): string => `${slot}/${of}`;

/** The name of one of the ranges that a block has for all its slots. No slot has a colon in its id. */
export const blockDial = (block: string, of: BlockDial): string => `${block}:${of}`;
