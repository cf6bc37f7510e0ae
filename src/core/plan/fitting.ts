import type { DoseRange } from '../routine/routine.ts';

/** What was decided to fit a time, in addition to the level. Plain data that can be stored and compared. */
export interface Fitting {
  /** Values inside the routine's ranges, under the names of the dials below. */
  readonly values: Readonly<Record<string, number>>;
  /** Pairs of ids of slots that alternate, set by set; a pair takes the place of its first slot. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Ids of optional slots left out for lack of time. */
  readonly leftOut: readonly string[];
}

/** Gives the value of a range; `dial` names which of the routine's ranges it is, `unit` rounds what a level picks. */
export type ValueOf = (range: DoseRange, dial: string, unit?: number) => number;

type SlotDial = 'sets' | 'dose' | 'hold' | 'slower' | 'rest' | 'ramp';
type BlockDial = 'rounds' | 'work' | 'rest' | 'roundRest';

/** The name of one of a slot's ranges. `hold`: the one inside each rep; `slower`: how much longer a rep is lowered
 * than the author says; `ramp`: how many ramp-ups. */
export const slotDial = (slot: string, of: SlotDial): string => `${slot}/${of}`;

/** The name of a range that a block has for all its slots. Unique, because no slot id contains a colon. */
export const blockDial = (block: string, of: BlockDial): string => `${block}:${of}`;
