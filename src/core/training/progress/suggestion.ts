import type { Aim } from '../../plan/aims.ts';
import type { Dose, NumberRange } from '../../routine/routine.ts';
import type { LoadKind, Unit } from '../load-grid.ts';

export type Change =
  | 'more-weight'
  | 'more-reps'
  | 'longer'
  | 'more-sets'
  | 'slower'
  | 'harder-way'
  | 'same'
  | 'again'
  | 'less'
  | 'restart';

export interface Suggestion {
  readonly aim: Aim;
  readonly change: Change;
  /** One sentence, the numbers first: "12 reps on all 3 sets." */
  readonly reason: string;
}

/** The slot a suggestion is for, with the ranges its author gave. */
export interface Target {
  readonly sets: NumberRange;
  readonly dose: Dose;
  readonly load: LoadKind;
  readonly unit: Unit;
  /** The name of a harder way to do it, where there is one. */
  readonly harder: string | null;
  readonly easier: string | null;
}
