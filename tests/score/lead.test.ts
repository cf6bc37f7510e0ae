import { describe, expect, it } from 'vitest';
import { bridgeOpenSteps } from '../../src/core/plan/bridge.ts';
import { leadSteps } from '../../src/core/plan/lead.ts';
import type { Plan, SetDose } from '../../src/core/plan/plan.ts';
import { planOf } from '../../src/core/plan/plan-of.ts';
import { gapStep, workSteps } from '../../src/core/plan/steps-of-turn.ts';
import { dueBetween } from '../../src/core/session/due-between.ts';
import { transition } from '../../src/core/session/transition.ts';
import { soundtrackOf } from '../../src/score/soundtrack.ts';
import { spokenBetween } from '../../src/score/spoken.ts';

const inKg = () => 'kg' as const;

const dose: SetDose = {
  kind: 'reps',
  reps: 5,
  pace: [
    { part: 'lift', word: null, ms: 1000 },
    { part: 'lower', word: null, ms: 3000 },
  ],
  holdMs: null,
  kg: 80,
};
const planned = {
  id: 'a',
  exercise: 'deadlift',
  name: 'Deadlift',
  sides: 'both',
  sets: 1,
  dose,
  restMs: 60_000,
  pairedWith: null,
  optional: false,
  candidates: [],
} as const;
const slot = {
  planned,
  exercise: {
    id: 'deadlift',
    language: 'en',
    name: 'Deadlift',
    cues: ['Brace.'],
    muscles: { main: ['hamstrings'], also: [] },
    equipment: ['barbell'],
    startsWith: 'lift',
    words: {},
  },
  first: 'left',
  rampKg: [],
  cues: ['Brace.'],
} as const;
const lead = { implement: 'barbell', ramps: [{ kg: 55, reps: 3 }] } as const;
const hold: SetDose = { kind: 'hold', ms: 30_000, switchAtHalf: null };
const before = { ...slot, planned: { ...planned, id: 'b', name: 'Plank', dose: hold } };

/** Plank 30 s, rest 10 s, set-up, 5 s, ramp-up, 30 s, deadlift. */
const plan: Plan = planOf(
  {
    routine: 'r',
    language: 'en',
    name: 'R',
    choices: {
      level: 'low',
      equipment: [],
      leftOut: [],
      swaps: {},
      minutes: null,
      readySeconds: 10,
      pace: 'own',
    },
  },
  [{ id: 'x', name: 'X', purpose: 'compound', slots: [] }],
  [
    ...workSteps({ slot: before, set: 1 }, 0, 'own'),
    gapStep({ slot: 'b', set: 1 }, 60_000, 0, { setUpMs: 55_000, eases: false }),
    ...leadSteps(lead, planned, 1, 0, 'own'),
    ...workSteps({ slot, set: 1 }, 0, 'own'),
  ],
);
const options = { voice: 'names', countdownSeconds: 3, scaleOf: inKg, speed: 1 } as const;
const [running] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);

describe('what is heard of a set-up and its ramp-ups', () => {
  it('is no count at the end of the rest before it, and nothing while it waits', () => {
    const cues = dueBetween(plan, running, 30_000, 10 * 60_000);
    expect(cues.map(({ kind, at }) => [kind, at])).toEqual([
      ['end', 30_000],
      ['end', 40_000],
    ]);
  });

  it('counts down to each ramp-up and to the first set, with the screen off too', () => {
    const bridged = bridgeOpenSteps(plan);
    const starts = dueBetween(bridged, running, 41_000, 10 * 60_000).filter(({ kind }) =>
      ['ready-count', 'start', 'rest-end', 'end', 'finish'].includes(kind),
    );
    expect(starts.filter(({ count }) => count <= 3).map(({ kind, step }) => `${kind} ${step}`)).toEqual([
      'end 3',
      'ready-count 3',
      'ready-count 3',
      'ready-count 3',
      'start 4',
      'end 5',
      'ready-count 5',
      'ready-count 5',
      'ready-count 5',
      'start 6',
      'finish 6',
    ]);
    expect(soundtrackOf(bridged, running, 0, options)?.lengthMs).toBeGreaterThan(bridged.totals.ms);
  });

  it('names the lift and its weight at the set-up, the ramp-up when it begins, and the lift again when the weight is changed', () => {
    const spoken = spokenBetween(bridgeOpenSteps(plan), running, 30_000, 10 * 60_000, options);
    expect(spoken.map(({ phrases }) => phrases.join(', '))).toEqual([
      'rest, next, Deadlift, 5 reps, at 80 kilograms',
      'set up, Deadlift, 5 reps, at 80 kilograms',
      'ramp-up, 3 reps, at 55 kilograms',
      'next, Deadlift, 5 reps, at 80 kilograms',
      'well done',
    ]);
  });
});
