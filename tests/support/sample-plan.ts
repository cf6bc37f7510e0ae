import type { Plan, SetDose, Side, Step } from '../../src/core/plan/plan.ts';

const timed = (s: number) => ({ kind: 'timed' as const, ms: s * 1000 });
const set = (name: string, dose: SetDose, side: Side | null = null) => ({
  slot: name.toLowerCase(),
  exercise: name.toLowerCase(),
  name,
  side,
  set: 1,
  sets: 1,
  dose,
});
const hold = (s: number): SetDose => ({ kind: 'hold', ms: s * 1000, switchAtHalf: null });

/** 4 × (3 s down, 1 s up) = 16 s of squats. */
const squats: SetDose = {
  kind: 'reps',
  reps: 4,
  holdMs: null,
  pace: [
    { part: 'lower', word: null, ms: 3000 },
    { part: 'lift', word: null, ms: 1000 },
  ],
};

/** Ready 10 s, plank 40 s, rest 20 s, side lunge 30 s left, change 5 s, right 30 s, rest 20 s, squats (open). */
export const samplePlan: Plan = {
  routine: 'sample',
  language: 'en',
  name: 'Sample',
  choices: {
    level: 'low',
    equipment: [],
    leftOut: [],
    swaps: {},
    minutes: null,
    readySeconds: 10,
    pace: 'own',
  },
  blocks: [{ id: 'main', name: 'Main', purpose: 'strength', slots: [], from: 0, to: 8, ms: 171_000 }],
  steps: [
    { kind: 'prepare', id: 'ready', block: 0, timing: timed(10) },
    {
      kind: 'work',
      id: 'plank/1/work',
      block: 0,
      timing: timed(40),
      set: set('Plank', hold(40)),
      cue: 'Breathe.',
    },
    { kind: 'rest', id: 'plank/1/rest', block: 0, set: { slot: 'plank', set: 1 }, timing: timed(20) },
    {
      kind: 'work',
      id: 'lunge/1/work/left',
      block: 0,
      timing: timed(30),
      set: set('Lunge', hold(30), 'left'),
      cue: 'Stay tall.',
    },
    {
      kind: 'transition',
      id: 'lunge/1/sides',
      block: 0,
      change: 'side',
      set: { slot: 'lunge', set: 1 },
      timing: timed(5),
    },
    {
      kind: 'work',
      id: 'lunge/1/work/right',
      block: 0,
      timing: timed(30),
      set: set('Lunge', hold(30), 'right'),
      cue: 'Stay tall.',
    },
    { kind: 'rest', id: 'lunge/1/rest', block: 0, set: { slot: 'lunge', set: 1 }, timing: timed(20) },
    {
      kind: 'work',
      id: 'squat/1/work',
      block: 0,
      timing: { kind: 'open', estimateMs: 16_000 },
      set: set('Squat', squats),
      cue: 'Knees out.',
    },
  ] satisfies Step[],
  totals: { ms: 171_000, workMs: 116_000, restMs: 40_000, estimatedMs: 16_000, sets: 3 },
};
