import * as v from 'valibot';
import type { Bout } from '../core/plan/plan.ts';
import { CLOCKS } from '../core/routine/routine.ts';
import type { Score } from '../core/session/score.ts';
import { COUNT, DOSE, few, ID, MS, SETS, TEXT } from './set-schema.ts';

const CLOCK = v.picklist(CLOCKS);

const MOVE = {
  slot: ID,
  exercise: ID,
  name: TEXT,
  sides: v.picklist(['both', 'each', 'split']),
  dose: DOSE,
};

/** The moves of a clock, without their coaching lines. */
export const MOVES = v.pipe(v.array(v.object(MOVE)), v.maxLength(100));

export const ROUNDS = v.nullable(v.union([SETS, v.pipe(v.array(SETS), v.maxLength(100))]));

/** A run of a clock, and its place among the others. */
export const RUN = { clock: CLOCK, run: SETS, runs: SETS };

export const BOUT = v.object({
  ...RUN,
  part: SETS,
  parts: SETS,
  moves: v.pipe(v.array(v.object({ ...MOVE, cue: TEXT })), v.maxLength(100)),
  rounds: ROUNDS,
}) satisfies v.GenericSchema<unknown, Bout>;

export const LAPS = few(MS);

export const SCORE = v.variant('kind', [
  v.object({ kind: v.literal('rounds'), rounds: COUNT, reps: COUNT }),
  v.object({ kind: v.literal('time'), ms: MS }),
  v.object({ kind: v.literal('reps'), reps: COUNT }),
  v.object({ kind: v.literal('each'), reps: v.pipe(v.array(v.nullable(COUNT)), v.maxLength(1000)) }),
]) satisfies v.GenericSchema<unknown, Score>;
