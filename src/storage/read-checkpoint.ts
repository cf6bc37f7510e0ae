import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { READINESS } from '../core/plan/choices.ts';
import type { Plan } from '../core/plan/plan.ts';
import { EQUIPMENT } from '../core/routine/equipment.ts';
import { PURPOSES } from '../core/routine/purpose.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import { upgradeCheckpoint } from '../core/session/upgrade-checkpoint.ts';
import { DOSE, FINITE, LOG, PAIN, REPS_DOSE, SET, WHOLE } from './set-schema.ts';

const INDEX = v.pipe(WHOLE, v.minValue(0));

const NAMED = { id: v.string(), name: v.string() };
const ROW = { ...NAMED, exercise: v.string(), optional: v.boolean(), candidates: v.array(v.string()) };

const BLOCK = v.object({
  ...NAMED,
  purpose: v.picklist(PURPOSES),
  slots: v.array(
    v.variant('kind', [
      v.object({
        kind: v.literal('planned'),
        slot: v.object({
          ...ROW,
          sides: v.picklist(['both', 'each', 'split']),
          sets: WHOLE,
          dose: DOSE,
          restMs: FINITE,
          pairedWith: v.nullable(v.string()),
        }),
      }),
      v.object({
        kind: v.literal('left-out'),
        slot: v.object({ ...ROW, why: v.picklist(['person', 'time', 'equipment', 'pain']) }),
      }),
    ]),
  ),
  from: WHOLE,
  to: WHOLE,
  ms: FINITE,
});

const STEP = { id: v.string(), block: INDEX };
const TIMED = v.object({ kind: v.literal('timed'), ms: FINITE });
const PLACE = v.object({ slot: v.string(), set: WHOLE });

const OPEN_OR_TIMED = v.variant('kind', [
  v.object({ ...TIMED.entries, bridged: v.exactOptional(v.literal(true)) }),
  v.object({ kind: v.literal('open'), estimateMs: FINITE }),
]);

const PLAN = v.object({
  routine: v.string(),
  language: v.string(),
  name: v.string(),
  choices: v.object({
    level: v.picklist(['low', 'middle', 'high']),
    equipment: v.array(v.picklist(EQUIPMENT)),
    leftOut: v.array(v.string()),
    leftOutToday: v.exactOptional(v.array(v.string())),
    hurting: v.exactOptional(v.array(v.string())),
    swaps: v.record(v.string(), v.string()),
    minutes: v.nullable(FINITE),
    readySeconds: FINITE,
    heavyRestSeconds: v.exactOptional(FINITE),
    pace: v.picklist(['own', 'tempo']),
    turn: v.exactOptional(WHOLE),
    readiness: v.exactOptional(v.picklist(READINESS)),
  }),
  blocks: v.array(BLOCK),
  steps: v.array(
    v.variant('kind', [
      v.object({
        ...STEP,
        kind: v.literal('work'),
        timing: OPEN_OR_TIMED,
        set: SET,
        cue: v.string(),
      }),
      v.object({
        ...STEP,
        kind: v.literal('set-up'),
        timing: OPEN_OR_TIMED,
        set: PLACE,
        implement: v.picklist(EQUIPMENT),
      }),
      v.object({
        ...STEP,
        kind: v.literal('ramp-up'),
        timing: OPEN_OR_TIMED,
        set: PLACE,
        ramp: WHOLE,
        ramps: WHOLE,
        dose: REPS_DOSE,
      }),
      v.object({ ...STEP, kind: v.literal('prepare'), timing: TIMED }),
      v.object({ ...STEP, kind: v.literal('rest'), set: PLACE, timing: TIMED }),
      v.object({
        ...STEP,
        kind: v.literal('transition'),
        change: v.picklist(['side', 'place', 'load']),
        set: PLACE,
        timing: TIMED,
      }),
    ]),
  ),
  totals: v.object({ ms: FINITE, workMs: FINITE, restMs: FINITE, estimatedMs: FINITE, sets: FINITE }),
}) satisfies v.GenericSchema<unknown, Plan>;

const STAY = {
  step: v.string(),
  startedAt: FINITE,
  endedAt: FINITE,
  pausedMs: FINITE,
  outcome: v.picklist(['done', 'skipped', 'left', 'swapped']),
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
  visits: v.array(
    v.variant('kind', [
      v.object({ ...STAY, kind: v.literal('work'), set: SET }),
      v.object({ ...STAY, kind: v.picklist(['prepare', 'set-up', 'ramp-up', 'rest', 'transition']) }),
    ]),
  ),
  logs: v.record(v.string(), LOG),
  pains: v.exactOptional(v.record(v.string(), PAIN)),
};

export const CHECKPOINT = v.pipe(
  v.object({
    version: v.literal(2),
    session: v.string(),
    plan: PLAN,
    state: v.variant('status', [
      v.object({ status: v.literal('running'), ...POSITION }),
      v.object({ status: v.literal('paused'), pausedAt: FINITE, resumeAt: v.nullable(FINITE), ...POSITION }),
    ]),
    startedAtWall: FINITE,
    seenAt: FINITE,
    seenAtWall: FINITE,
  }),
  v.check(({ plan, state }) => state.step < plan.steps.length),
  v.check(({ plan }) => plan.steps.every(({ block }) => block < plan.blocks.length)),
) satisfies v.GenericSchema<unknown, Checkpoint>;

/** Reads a stored checkpoint of any version; null when the engine cannot continue from it. */
export function readCheckpoint(stored: unknown): Checkpoint | null {
  const checkpoint = upgradeCheckpoint(stored);
  return v.is(CHECKPOINT, checkpoint) ? checkpoint : null;
}

function withPulse(checkpoint: Checkpoint, pulse: unknown): Checkpoint {
  const { seenAt, seenAtWall, savedAt } = fieldsOf(pulse);
  if (savedAt !== checkpoint.seenAt) return checkpoint;
  if (typeof seenAt !== 'number' || typeof seenAtWall !== 'number') return checkpoint;
  return seenAt > checkpoint.seenAt ? { ...checkpoint, seenAt, seenAtWall } : checkpoint;
}

/** Reads a saved checkpoint, up to the last sign of life that belongs to it. */
export function readSaved(session: unknown, pulse: unknown): Checkpoint | null {
  const checkpoint = readCheckpoint(session);
  return checkpoint && withPulse(checkpoint, pulse);
}

/** The first of the sessions set aside that can be read by now. */
export function readAside(aside: unknown): Checkpoint | null {
  for (const { session, pulse } of Object.values(fieldsOf(aside)).map(fieldsOf)) {
    const found = readSaved(session, pulse);
    if (found) return found;
  }
  return null;
}
