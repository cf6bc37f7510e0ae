import * as v from 'valibot';
import type { SetDose, SetInfo } from '../core/plan/plan.ts';
import { MOST_PAIN, PAIN_PLACES, type Pain } from '../core/session/pain.ts';
import type { SetLog } from '../core/session/set-log.ts';
import { RECORD_LIMITS } from '../core/training/record-limits.ts';
import type { SetResult } from '../core/training/set-result.ts';

const DAY_MS = 86_400_000;
const { text: MOST_TEXT, kg: MOST_KG, reps: MOST_REPS, set: LAST_SET, sets: MOST_SETS } = RECORD_LIMITS;
/** The session clock may start at any number. */
const MOST_INSTANT = 1e14;

const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const whole = (low: number, high: number) => v.pipe(between(low, high), v.integer());

export const TEXT = v.pipe(v.string(), v.maxLength(MOST_TEXT));
/** Ids are used as names of fields, so none may be a name that every object has, such as `constructor`. */
export const ID = v.pipe(
  TEXT,
  v.minLength(1),
  v.check((id) => !(id in Object.prototype)),
);
/** A duration in milliseconds. */
export const MS = between(0, RECORD_LIMITS.ms);
/** A duration that may be taken away. */
export const EXTRA_MS = between(-DAY_MS, RECORD_LIMITS.ms);
export const INSTANT = between(-MOST_INSTANT, MOST_INSTANT);
/** Wall-clock milliseconds since 1970. */
export const WALL = between(0, RECORD_LIMITS.wall);
/** Minutes that clocks are ahead of UTC. */
export const ZONE = whole(-1080, 1080);
/** Below zero when a band or a machine carries part of the body. */
export const KG = between(-MOST_KG, MOST_KG);
export const REPS = between(0, MOST_REPS);
const WHOLE_REPS = whole(0, MOST_REPS);
/** How many sets, or which of them. */
export const SETS = whole(0, LAST_SET);
/** Counts of sets, steps and sessions, and places in lists. */
export const COUNT = whole(0, 100_000);
export const few = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(v.array(schema), v.maxLength(MOST_SETS));

const PACE_PART = v.object({
  part: v.picklist(['lower', 'bottom', 'lift', 'top']),
  word: v.nullable(TEXT),
  ms: MS,
});

export const REPS_DOSE = v.object({
  kind: v.literal('reps'),
  reps: WHOLE_REPS,
  pace: v.pipe(v.array(PACE_PART), v.maxLength(20)),
  holdMs: v.nullable(MS),
  kg: v.exactOptional(KG),
  kgFrom: v.exactOptional(SETS),
});

export const DOSE = v.variant('kind', [
  v.object({
    kind: v.literal('hold'),
    ms: MS,
    switchAtHalf: v.nullable(TEXT),
    kg: v.exactOptional(KG),
    kgFrom: v.exactOptional(SETS),
  }),
  REPS_DOSE,
]) satisfies v.GenericSchema<unknown, SetDose>;

export const SET = v.object({
  slot: ID,
  exercise: ID,
  name: TEXT,
  side: v.nullable(v.picklist(['left', 'right'])),
  set: SETS,
  sets: SETS,
  dose: DOSE,
}) satisfies v.GenericSchema<unknown, SetInfo>;

export const EFFORT = v.picklist(['easy', 'right', 'hard']);

export const LOG = v.object({
  kg: v.nullable(KG),
  reps: v.nullable(REPS),
  holdMs: v.nullable(MS),
  effort: v.nullable(EFFORT),
  reserve: v.nullable(between(0, 10)),
}) satisfies v.GenericSchema<unknown, SetLog>;

export const RESULT = v.object({ ...LOG.entries, entered: v.boolean() }) satisfies v.GenericSchema<
  unknown,
  SetResult
>;

export const PAIN = v.object({
  place: v.picklist(PAIN_PLACES),
  side: v.nullable(v.picklist(['left', 'right'])),
  level: whole(0, MOST_PAIN),
  sharp: v.boolean(),
}) satisfies v.GenericSchema<unknown, Pain>;
