import type { Plan, SetDose, Step, WorkStep } from '../../src/core/plan/plan.ts';

type Work = { readonly side?: 'left' | 'right'; readonly set?: number; readonly sets?: number };
const timed = (seconds: number) => ({ kind: 'timed', ms: seconds * 1000 }) as const;

export const prepare = (seconds: number): Step => ({
  id: 'a/1/prepare',
  block: 0,
  kind: 'prepare',
  timing: timed(seconds),
});
export const rest = (seconds: number): Step => ({
  id: 'a/1/rest',
  block: 0,
  kind: 'rest',
  set: { slot: 'a', set: 1 },
  timing: timed(seconds),
});
export const change = (seconds: number, kind: 'side' | 'place' = 'side'): Step => ({
  id: 'a/1/transition',
  block: 0,
  kind: 'transition',
  change: kind,
  set: { slot: 'a', set: 1 },
  timing: timed(seconds),
});

const work = (
  name: string,
  dose: SetDose,
  timing: WorkStep['timing'],
  { side, set = 1, sets = 1 }: Work,
): Step => ({
  id: `${name}/${set}/work`,
  block: 0,
  kind: 'work',
  timing,
  cue: '',
  set: { slot: name, exercise: name, name, side: side ?? null, set, sets, dose },
});
export const hold = (name: string, seconds: number, more: Work = {}): Step =>
  work(name, { kind: 'hold', ms: seconds * 1000, switchAtHalf: null }, timed(seconds), more);
export const reps = (name: string, count: number, more: Work = {}): Step =>
  work(
    name,
    {
      kind: 'reps',
      reps: count,
      holdMs: null,
      pace: [
        { part: 'lower', word: null, ms: 2000 },
        { part: 'lift', word: null, ms: 1000 },
      ],
    },
    { kind: 'open', estimateMs: count * 3000 },
    more,
  );

export const planOf = (...steps: readonly Step[]): Plan => ({
  routine: 'test',
  language: 'en',
  name: 'Test',
  choices: {
    level: 'middle',
    equipment: [],
    leftOut: [],
    swaps: {},
    minutes: null,
    readySeconds: 10,
    pace: 'own',
  },
  blocks: [{ id: 'b', name: 'B', purpose: 'strength', slots: [], from: 0, to: steps.length, ms: 0 }],
  steps,
  totals: { ms: 0, workMs: 0, restMs: 0, estimatedMs: 0, sets: 0 },
});
