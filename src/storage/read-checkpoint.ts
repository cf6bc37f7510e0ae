import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { READINESS } from '../core/plan/choices.ts';
import type { Plan } from '../core/plan/plan.ts';
import { EQUIPMENT } from '../core/routine/equipment.ts';
import { PURPOSES } from '../core/routine/purpose.ts';
import type { Checkpoint } from '../core/session/checkpoint.ts';
import { upgradeCheckpoint } from '../core/session/upgrade-checkpoint.ts';
import { BOUT, LAPS, SCORE } from './bout-schema.ts';
import {
  COUNT,
  DOSE,
  EXTRA_MS,
  few,
  ID,
  INSTANT,
  KG,
  LOG,
  MS,
  PAIN,
  REPS_DOSE,
  SET,
  SETS,
  TEXT,
  WALL,
} from './set-schema.ts';

const SECONDS = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

const NAMED = { id: ID, name: TEXT };
const ROW = { ...NAMED, exercise: ID, optional: v.boolean(), candidates: few(ID) };

const BLOCK = v.object({
  ...NAMED,
  purpose: v.picklist(PURPOSES),
  slots: few(
    v.variant('kind', [
      v.object({
        kind: v.literal('planned'),
        slot: v.object({
          ...ROW,
          sides: v.picklist(['both', 'each', 'split']),
          sets: SETS,
          dose: DOSE,
          restMs: MS,
          pairedWith: v.nullable(ID),
        }),
      }),
      v.object({
        kind: v.literal('left-out'),
        slot: v.object({ ...ROW, why: v.picklist(['person', 'time', 'equipment', 'pain']) }),
      }),
    ]),
  ),
  from: COUNT,
  to: COUNT,
  ms: MS,
});

const STEP = { id: ID, block: COUNT };
const TIMED = v.object({ kind: v.literal('timed'), ms: MS });
const PLACE = v.object({ slot: ID, set: SETS });

const OPEN = v.object({ kind: v.literal('open'), estimateMs: MS });
const CAPPED = v.object({ kind: v.literal('capped'), ms: MS, estimateMs: MS });

const OPEN_OR_TIMED = v.variant('kind', [
  v.object({ ...TIMED.entries, bridged: v.exactOptional(v.literal(true)) }),
  OPEN,
]);

const PLAN = v.object({
  routine: ID,
  language: TEXT,
  name: TEXT,
  choices: v.object({
    level: v.picklist(['low', 'middle', 'high']),
    equipment: v.array(v.picklist(EQUIPMENT)),
    leftOut: few(ID),
    leftOutToday: v.exactOptional(few(ID)),
    hurting: v.exactOptional(few(ID)),
    swaps: v.record(ID, ID),
    minutes: v.nullable(COUNT),
    readySeconds: SECONDS,
    heavyRestSeconds: v.exactOptional(SECONDS),
    pace: v.picklist(['own', 'tempo']),
    turn: v.exactOptional(COUNT),
    readiness: v.exactOptional(v.picklist(READINESS)),
  }),
  blocks: few(BLOCK),
  steps: few(
    v.variant('kind', [
      v.object({
        ...STEP,
        kind: v.literal('work'),
        timing: OPEN_OR_TIMED,
        set: SET,
        cue: TEXT,
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
        ramp: SETS,
        ramps: SETS,
        dose: REPS_DOSE,
      }),
      v.object({
        ...STEP,
        kind: v.literal('bout'),
        timing: v.variant('kind', [TIMED, OPEN, CAPPED]),
        set: PLACE,
        bout: BOUT,
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
  totals: v.object({ ms: MS, workMs: MS, restMs: MS, estimatedMs: MS, sets: COUNT }),
}) satisfies v.GenericSchema<unknown, Plan>;

const STAY = {
  step: ID,
  startedAt: INSTANT,
  endedAt: INSTANT,
  pausedMs: MS,
  outcome: v.picklist(['done', 'capped', 'skipped', 'left', 'swapped']),
  count: COUNT,
};

const POSITION = {
  startedAt: INSTANT,
  seenAt: INSTANT,
  step: COUNT,
  stepStartedAt: INSTANT,
  pausedMs: MS,
  extraMs: EXTRA_MS,
  count: COUNT,
  laps: LAPS,
  visits: few(
    v.variant('kind', [
      v.object({ ...STAY, kind: v.literal('work'), set: SET, kg: v.exactOptional(KG) }),
      v.object({ ...STAY, kind: v.literal('bout'), bout: BOUT, laps: LAPS }),
      v.object({ ...STAY, kind: v.picklist(['prepare', 'set-up', 'ramp-up', 'rest', 'transition']) }),
    ]),
  ),
  logs: v.record(ID, LOG),
  pains: v.exactOptional(v.record(ID, PAIN)),
  scores: v.exactOptional(v.record(ID, SCORE)),
};

/** Whether each stay begins where the one before it ended, and none was paused for longer than it lasted. */
function addsUp(state: Checkpoint['state']): boolean {
  const { startedAt, visits, stepStartedAt, seenAt, pausedMs } = state;
  const until = state.status === 'paused' ? state.pausedAt : seenAt;
  const stays = [...visits, { startedAt: stepStartedAt, endedAt: until, pausedMs }];
  return (
    until <= seenAt &&
    stays.every(
      (stay, i) =>
        stay.startedAt === (stays[i - 1]?.endedAt ?? startedAt) &&
        stay.startedAt + stay.pausedMs <= stay.endedAt,
    )
  );
}

export const CHECKPOINT = v.pipe(
  v.object({
    version: v.literal(3),
    session: ID,
    plan: PLAN,
    state: v.variant('status', [
      v.object({ status: v.literal('running'), ...POSITION }),
      v.object({
        status: v.literal('paused'),
        pausedAt: INSTANT,
        resumeAt: v.nullable(INSTANT),
        ...POSITION,
      }),
    ]),
    startedAtWall: WALL,
    seenAt: INSTANT,
    seenAtWall: WALL,
  }),
  v.check(({ plan, state }) => state.step < plan.steps.length),
  v.check(({ state }) => addsUp(state)),
  v.check(({ plan }) => plan.steps.every(({ block }) => block < plan.blocks.length)),
) satisfies v.GenericSchema<unknown, Checkpoint>;

/** Reads a stored checkpoint of any version; null when the engine cannot continue from it. */
export function readCheckpoint(stored: unknown): Checkpoint | null {
  const read = v.safeParse(CHECKPOINT, upgradeCheckpoint(stored));
  return read.success ? read.output : null;
}

function withPulse(checkpoint: Checkpoint, pulse: unknown): Checkpoint {
  const { seenAt, seenAtWall, savedAt } = fieldsOf(pulse);
  if (savedAt !== checkpoint.seenAt) return checkpoint;
  if (!v.is(INSTANT, seenAt) || !v.is(WALL, seenAtWall)) return checkpoint;
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
