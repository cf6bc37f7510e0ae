import {
  array,
  boolean,
  exactOptional,
  finite,
  type GenericSchema,
  integer,
  literal,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import type { SetDose, SetInfo } from '../core/plan/plan.ts';
import type { SetLog } from '../core/session/set-log.ts';
import type { SetResult } from '../core/training/set-result.ts';

export const FINITE = pipe(number(), finite());
export const WHOLE = pipe(number(), integer());

const PACE_PART = object({
  part: picklist(['lower', 'bottom', 'lift', 'top']),
  word: nullable(string()),
  ms: FINITE,
});

export const DOSE = variant('kind', [
  object({
    kind: literal('hold'),
    ms: FINITE,
    switchAtHalf: nullable(string()),
    kg: exactOptional(FINITE),
  }),
  object({
    kind: literal('reps'),
    reps: WHOLE,
    pace: array(PACE_PART),
    holdMs: nullable(FINITE),
    kg: exactOptional(FINITE),
  }),
]) satisfies GenericSchema<unknown, SetDose>;

export const SET = object({
  slot: string(),
  exercise: string(),
  name: string(),
  side: nullable(picklist(['left', 'right'])),
  set: WHOLE,
  sets: WHOLE,
  dose: DOSE,
}) satisfies GenericSchema<unknown, SetInfo>;

export const LOG = object({
  kg: nullable(FINITE),
  reps: nullable(FINITE),
  holdMs: nullable(FINITE),
  effort: nullable(picklist(['easy', 'right', 'hard'])),
  reserve: nullable(FINITE),
}) satisfies GenericSchema<unknown, SetLog>;

export const RESULT = object({ ...LOG.entries, entered: boolean() }) satisfies GenericSchema<
  unknown,
  SetResult
>;
