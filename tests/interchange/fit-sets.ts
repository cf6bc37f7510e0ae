import type { SetRecord } from '../../src/core/training/record.ts';

/** The first of two sets of an exercise that the FIT profile has a code for. */
export const DEADLIFT: SetRecord = {
  slot: 'a',
  set: 1,
  sets: 2,
  exercise: 'deadlift',
  name: 'Deadlift',
  side: null,
  dose: { kind: 'reps', reps: 5, pace: [], holdMs: null },
  ms: 30_500,
  outcome: 'done',
  result: { kg: 82.5, reps: 5, holdMs: null, effort: null, reserve: null, entered: true },
};

/** A hold of an exercise of the person's own, which FIT knows only by its title. */
export const OWN_HOLD: SetRecord = {
  ...DEADLIFT,
  slot: 'b',
  exercise: 'own-wobble',
  name: 'Grandma’s Wobble 🏋',
  dose: { kind: 'hold', ms: 40_000, switchAtHalf: null },
  ms: 40_000,
  result: { kg: null, reps: null, holdMs: 40_000, effort: null, reserve: null, entered: true },
};
