import type { Plan, SetInfo } from '../../src/core/plan/plan.ts';
import type { Checkpoint } from '../../src/core/session/checkpoint.ts';
import type { ClockRecord } from '../../src/core/training/clock-record.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';

const PLANK: SetInfo = {
  slot: 'plank',
  exercise: 'plank',
  name: 'Plank',
  side: null,
  set: 1,
  sets: 1,
  dose: { kind: 'hold', ms: 45_000, switchAtHalf: null },
};

const PLAN: Plan = {
  routine: 'short',
  language: 'en',
  name: 'Short',
  choices: {
    level: 'low',
    equipment: [],
    leftOut: [],
    swaps: {},
    minutes: null,
    readySeconds: 10,
    pace: 'own',
  },
  blocks: [{ id: 'only', name: 'Only', purpose: 'strength', slots: [], from: 0, to: 3, ms: 75_000 }],
  steps: [
    { id: 'plank/1/prepare', block: 0, kind: 'prepare', timing: { kind: 'timed', ms: 10_000 } },
    {
      id: 'plank/1/work',
      block: 0,
      kind: 'work',
      timing: { kind: 'timed', ms: 45_000 },
      set: PLANK,
      cue: 'Ribs down.',
    },
    {
      id: 'plank/1/rest',
      block: 0,
      kind: 'rest',
      set: { slot: 'plank', set: 1 },
      timing: { kind: 'timed', ms: 20_000 },
    },
  ],
  totals: { ms: 75_000, workMs: 45_000, restMs: 20_000, estimatedMs: 0, sets: 1 },
};

export const CHECKPOINT: Checkpoint = {
  version: 3,
  session: 'one',
  plan: PLAN,
  state: {
    status: 'running',
    startedAt: 1000,
    seenAt: 12_000,
    step: 1,
    stepStartedAt: 11_000,
    pausedMs: 0,
    extraMs: 0,
    count: 0,
    laps: [],
    visits: [
      {
        step: 'plank/1/prepare',
        kind: 'prepare',
        startedAt: 1000,
        endedAt: 11_000,
        pausedMs: 0,
        outcome: 'done',
        count: 0,
      },
    ],
    logs: {},
  },
  startedAtWall: 1_790_000_000_000,
  seenAt: 12_000,
  seenAtWall: 1_790_000_011_000,
};

export const RECORD: SessionRecord = {
  version: 2,
  id: 'one',
  routine: 'short',
  language: 'en',
  name: 'Short',
  startedAtWall: 1_790_000_000_000,
  reason: 'completed',
  totalMs: 75_000,
  workMs: 45_000,
  restMs: 20_000,
  pausedMs: 0,
  otherMs: 10_000,
  plannedSets: 1,
  sets: [
    {
      slot: 'plank',
      exercise: 'plank',
      name: 'Plank',
      side: null,
      set: 1,
      sets: 1,
      dose: PLANK.dose,
      outcome: 'done',
      ms: 45_000,
      result: { kg: null, reps: null, holdMs: 45_000, effort: null, reserve: null, entered: false },
    },
  ],
};

export const AMRAP: ClockRecord = {
  key: 'finisher:clock/1',
  name: 'Finisher',
  clock: 'amrap',
  run: 1,
  runs: 1,
  clockMs: 720_000,
  rounds: null,
  inTurn: false,
  moves: [
    {
      slot: 'finisher.1',
      exercise: 'plank',
      name: 'Plank',
      sides: 'both',
      dose: { kind: 'hold', ms: 30_000, switchAtHalf: null },
    },
  ],
  ms: 720_000,
  laps: [110_000, 231_000],
  counts: [6],
  inTime: false,
  said: { kind: 'rounds', rounds: 5, reps: 12 },
};
