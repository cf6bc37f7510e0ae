import type { Choices } from '../../../src/core/plan/choices.ts';
import type { Exercise } from '../../../src/core/routine/exercise.ts';
import type { Block, Routine, Slot } from '../../../src/core/routine/routine.ts';

export const exercise = (id: string, part: Partial<Exercise> = {}): Exercise => ({
  id,
  language: 'en',
  name: id.toUpperCase(),
  cues: ['First cue.', 'Second cue.'],
  muscles: { main: ['lats'], also: [] },
  equipment: [],
  startsWith: 'lower',
  words: {},
  ...part,
});

export const exercises = new Map(
  [
    exercise('plank'),
    exercise('squat'),
    exercise('row', { equipment: ['cable'], startsWith: 'lift', words: { lift: 'Pull' } }),
    exercise('band-row', { equipment: ['band'] }),
  ].map((each) => [each.id, each]),
);

export const range = (low: number, high = low) => ({ low, high });
export const slot = (id: string, part: Partial<Slot> = {}): Slot => ({
  id,
  exercise: 'plank',
  dose: { kind: 'hold', ms: range(20_000, 40_000), switchAtHalf: null },
  sides: 'both',
  sets: range(1),
  restMs: range(0),
  optional: false,
  alternatives: [],
  cue: null,
  ...part,
});
export const reps = (low: number, high = low) =>
  ({
    kind: 'reps',
    reps: range(low, high),
    tempo: { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 },
    holdMs: null,
  }) as const;

export const routine = (blocks: Partial<Block>[]): Routine => ({
  id: 'r',
  language: 'en',
  name: 'R',
  summary: 'S',
  experience: ['beginner'],
  targetMinutes: range(10),
  timesAWeek: range(2),
  consecutiveDays: false,
  equipment: [],
  advice: [],
  blocks: blocks.map((block, i) => ({
    id: `block-${i}`,
    name: `Block ${i}`,
    purpose: 'strength',
    scheme: { kind: 'straight' },
    slots: [],
    ...block,
  })),
});

export const choices: Choices = {
  level: 'low',
  equipment: [],
  leftOut: [],
  swaps: {},
  minutes: null,
  readySeconds: 10,
  pace: 'own',
};
