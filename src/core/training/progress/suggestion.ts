import type { Rack } from '../../owns/loads.ts';
import type { Aim } from '../../plan/aims.ts';
import type { Dose, NumberRange } from '../../routine/routine.ts';
import type { Reason, Way } from './reason.ts';

export interface Suggestion {
  readonly aim: Aim;
  readonly reason: Reason;
}

/** The slot a suggestion is for, with the ranges its author gave, and what the weights come from. */
export interface Target extends Rack {
  readonly sets: NumberRange;
  readonly dose: Dose;
  /** How many reps belong together, if more than one: see repStep(). */
  readonly repStep?: 1 | 2;
  /** A harder way to do it, if there is one. */
  readonly harder: Way | null;
  readonly easier: Way | null;
}
