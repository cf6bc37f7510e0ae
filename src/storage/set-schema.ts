import * as v from 'valibot';
import type { SetDose, SetInfo } from '../core/plan/plan.ts';
import { MOST_PAIN, PAIN_PLACES, type Pain } from '../core/session/pain.ts';
import type { SetLog } from '../core/session/set-log.ts';
import type { SetResult } from '../core/training/set-result.ts';

export const FINITE = v.pipe(v.number(), v.finite());
export const WHOLE = v.pipe(v.number(), v.integer());

const PACE_PART = v.object({
  part: v.picklist(['lower', 'bottom', 'lift', 'top']),
  word: v.nullable(v.string()),
  ms: FINITE,
});

export const REPS_DOSE = v.object({
  kind: v.literal('reps'),
  reps: WHOLE,
  pace: v.array(PACE_PART),
  holdMs: v.nullable(FINITE),
  kg: v.exactOptional(FINITE),
  kgFrom: v.exactOptional(WHOLE),
});

export const DOSE = v.variant('kind', [
  v.object({
    kind: v.literal('hold'),
    ms: FINITE,
    switchAtHalf: v.nullable(v.string()),
    kg: v.exactOptional(FINITE),
    kgFrom: v.exactOptional(WHOLE),
  }),
  REPS_DOSE,
]) satisfies v.GenericSchema<unknown, SetDose>;

export const SET = v.object({
  slot: v.string(),
  exercise: v.string(),
  name: v.string(),
  side: v.nullable(v.picklist(['left', 'right'])),
  set: WHOLE,
  sets: WHOLE,
  dose: DOSE,
}) satisfies v.GenericSchema<unknown, SetInfo>;

export const LOG = v.object({
  kg: v.nullable(FINITE),
  reps: v.nullable(FINITE),
  holdMs: v.nullable(FINITE),
  effort: v.nullable(v.picklist(['easy', 'right', 'hard'])),
  reserve: v.nullable(FINITE),
}) satisfies v.GenericSchema<unknown, SetLog>;

export const RESULT = v.object({ ...LOG.entries, entered: v.boolean() }) satisfies v.GenericSchema<
  unknown,
  SetResult
>;

export const PAIN = v.object({
  place: v.picklist(PAIN_PLACES),
  side: v.nullable(v.picklist(['left', 'right'])),
  level: v.pipe(WHOLE, v.minValue(0), v.maxValue(MOST_PAIN)),
  sharp: v.boolean(),
}) satisfies v.GenericSchema<unknown, Pain>;
