const DOSE = { kind: 'hold', ms: 45_000, switchAtHalf: null };
const PLANK = { slot: 'plank', exercise: 'plank', name: 'Plank', side: null, set: 1, sets: 1, dose: DOSE };

/** The checkpoint of sample-checkpoint.ts as version 1 stored it. */
export const CHECKPOINT_1 = {
  version: 1,
  session: 'one',
  plan: {
    routine: 'short',
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
      { id: 'plank/1/rest', block: 0, kind: 'rest', timing: { kind: 'timed', ms: 20_000 } },
    ],
    totals: { ms: 75_000, workMs: 45_000, restMs: 20_000, estimatedMs: 0, sets: 1 },
  },
  state: {
    status: 'running',
    startedAt: 1000,
    seenAt: 12_000,
    step: 1,
    stepStartedAt: 11_000,
    pausedMs: 0,
    extraMs: 0,
    count: 0,
    visits: [
      {
        step: 'plank/1/prepare',
        kind: 'prepare',
        set: null,
        startedAt: 1000,
        endedAt: 11_000,
        pausedMs: 0,
        outcome: 'done',
        count: 0,
      },
    ],
  },
  startedAtWall: 1_790_000_000_000,
  seenAt: 12_000,
  seenAtWall: 1_790_000_011_000,
};
