import {
  array,
  boolean,
  check,
  exactOptional,
  type GenericSchema,
  is,
  literal,
  minValue,
  nullable,
  object,
  picklist,
  pipe,
  record,
  string,
  variant,
} from 'valibot';
import type { Plan } from '../core/plan/plan.ts';
import { EQUIPMENT } from '../core/routine/equipment.ts';
import { PURPOSES } from '../core/routine/purpose.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import { upgradeCheckpoint } from '../core/session/upgrade-checkpoint.ts';
import { DOSE, FINITE, LOG, SET, WHOLE } from './set-schema.ts';

const INDEX = pipe(WHOLE, minValue(0));

const ROW = {
  id: string(),
  exercise: string(),
  name: string(),
  optional: boolean(),
  candidates: array(string()),
};

const BLOCK = object({
  id: string(),
  name: string(),
  purpose: picklist(PURPOSES),
  slots: array(
    variant('kind', [
      object({
        kind: literal('planned'),
        slot: object({
          ...ROW,
          sides: picklist(['both', 'each', 'split']),
          sets: WHOLE,
          dose: DOSE,
          restMs: FINITE,
          pairedWith: nullable(string()),
        }),
      }),
      object({
        kind: literal('left-out'),
        slot: object({ ...ROW, why: picklist(['person', 'time', 'equipment']) }),
      }),
    ]),
  ),
  from: WHOLE,
  to: WHOLE,
  ms: FINITE,
});

const STEP = { id: string(), block: INDEX };
const TIMED = object({ kind: literal('timed'), ms: FINITE });
const PLACE = object({ slot: string(), set: WHOLE });

const PLAN = object({
  routine: string(),
  language: string(),
  name: string(),
  choices: object({
    level: picklist(['low', 'middle', 'high']),
    equipment: array(picklist(EQUIPMENT)),
    leftOut: array(string()),
    swaps: record(string(), string()),
    minutes: nullable(FINITE),
    readySeconds: FINITE,
    pace: picklist(['own', 'tempo']),
  }),
  blocks: array(BLOCK),
  steps: array(
    variant('kind', [
      object({
        ...STEP,
        kind: literal('work'),
        timing: variant('kind', [
          object({ ...TIMED.entries, bridged: exactOptional(literal(true)) }),
          object({ kind: literal('open'), estimateMs: FINITE }),
        ]),
        set: SET,
        cue: string(),
      }),
      object({ ...STEP, kind: literal('prepare'), timing: TIMED }),
      object({ ...STEP, kind: literal('rest'), set: PLACE, timing: TIMED }),
      object({
        ...STEP,
        kind: literal('transition'),
        change: picklist(['side', 'place']),
        set: PLACE,
        timing: TIMED,
      }),
    ]),
  ),
  totals: object({ ms: FINITE, workMs: FINITE, restMs: FINITE, estimatedMs: FINITE, sets: FINITE }),
}) satisfies GenericSchema<unknown, Plan>;

const STAY = {
  step: string(),
  startedAt: FINITE,
  endedAt: FINITE,
  pausedMs: FINITE,
  outcome: picklist(['done', 'skipped', 'left', 'swapped']),
  count: FINITE,
};

const POSITION = {
  startedAt: FINITE,
  seenAt: FINITE,
  step: INDEX,
  stepStartedAt: FINITE,
  pausedMs: FINITE,
  extraMs: FINITE,
  count: FINITE,
  visits: array(
    variant('kind', [
      object({ ...STAY, kind: literal('work'), set: SET }),
      object({ ...STAY, kind: picklist(['prepare', 'rest', 'transition']) }),
    ]),
  ),
  logs: record(string(), LOG),
};

export const CHECKPOINT = pipe(
  object({
    version: literal(2),
    session: string(),
    plan: PLAN,
    state: variant('status', [
      object({ status: literal('running'), ...POSITION }),
      object({ status: literal('paused'), pausedAt: FINITE, resumeAt: nullable(FINITE), ...POSITION }),
    ]),
    startedAtWall: FINITE,
    seenAt: FINITE,
    seenAtWall: FINITE,
  }),
  check(({ plan, state }) => state.step < plan.steps.length),
  check(({ plan }) => plan.steps.every(({ block }) => block < plan.blocks.length)),
) satisfies GenericSchema<unknown, Checkpoint>;

/** Reads a stored checkpoint of any version; null when the engine cannot go on from it. */
export function readCheckpoint(stored: unknown): Checkpoint | null {
  const checkpoint = upgradeCheckpoint(stored);
  return is(CHECKPOINT, checkpoint) ? checkpoint : null;
}
