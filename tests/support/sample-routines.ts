import type { CoachedExercise } from '../../src/core/routine/exercise.ts';
import type { Routine, Slot } from '../../src/core/routine/routine.ts';

function exercise(id: string, name: string, more: Partial<CoachedExercise> = {}): CoachedExercise {
  return {
    id,
    language: 'en',
    name,
    setUp: `Get ready for the ${name}.`,
    cues: ['Push the floor away', 'Long neck'],
    mistake: 'Hips sag. Squeeze your glutes.',
    caution: null,
    muscles: { main: ['glutes'], also: ['hamstrings'] },
    equipment: [],
    easier: null,
    harder: null,
    startsWith: 'lower',
    words: {},
    ...more,
  };
}

export const EXERCISES = new Map(
  [
    exercise('cat-cow', 'Cat-Cow'),
    exercise('deadlift', 'Deadlift', {
      equipment: ['barbell'],
      muscles: { main: ['hamstrings', 'glutes'], also: ['lats'] },
      easier: { how: 'Leave the weight.', exercise: 'hip-hinge' },
    }),
    exercise('hip-hinge', 'Hip Hinge', { harder: { how: 'Take a bar.', exercise: 'deadlift' } }),
    exercise('cable-row', 'Cable Row', { equipment: ['cable'] }),
    exercise('face-pull', 'Face Pull', { equipment: ['band'] }),
    exercise('side-plank', 'Side Plank'),
  ].map((each) => [each.id, each]),
);

function slot(id: string, exerciseId: string, more: Partial<Slot> = {}): Slot {
  return {
    id,
    exercise: exerciseId,
    dose: { kind: 'hold', ms: { low: 45_000, high: 45_000 }, switchAtHalf: null },
    sides: 'both',
    sets: { low: 1, high: 1 },
    restMs: { low: 0, high: 0 },
    optional: false,
    alternatives: [],
    cue: null,
    ...more,
  };
}

export const BACK: Routine = {
  id: 'back',
  language: 'en',
  name: 'Back Day',
  summary: 'Pull heavy, stand tall.',
  experience: ['beginner', 'intermediate', 'advanced'],
  targetMinutes: { low: 15, high: 15 },
  timesAWeek: { low: 1, high: 2 },
  consecutiveDays: false,
  equipment: ['barbell', 'band'],
  advice: [],
  blocks: [
    {
      id: 'warm-up',
      name: 'Warm-up',
      purpose: 'warm-up',
      scheme: { kind: 'straight' },
      slots: [slot('warm-up.1', 'cat-cow')],
    },
    {
      id: 'lifts',
      name: 'Lifts',
      purpose: 'compound',
      scheme: { kind: 'straight' },
      slots: [
        slot('lifts.1', 'deadlift', {
          dose: {
            kind: 'reps',
            reps: { low: 6, high: 10 },
            tempo: { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 },
            holdMs: null,
          },
          sets: { low: 3, high: 4 },
          restMs: { low: 75_000, high: 90_000 },
          alternatives: [{ exercise: 'hip-hinge', dose: null, sides: null }],
        }),
        slot('lifts.2', 'cable-row', { sets: { low: 2, high: 2 }, restMs: { low: 60_000, high: 60_000 } }),
        slot('lifts.3', 'face-pull', { optional: true }),
        slot('lifts.4', 'side-plank', {
          dose: { kind: 'hold', ms: { low: 20_000, high: 30_000 }, switchAtHalf: null },
          sides: 'each',
        }),
      ],
    },
  ],
};

export const DESK: Routine = {
  ...BACK,
  id: 'desk',
  name: 'Desk Break',
  summary: 'Two minutes away from the chair.',
  experience: ['beginner'],
  targetMinutes: { low: 2, high: 2 },
  consecutiveDays: true,
  equipment: [],
  advice: [],
  blocks: BACK.blocks.slice(0, 1),
};
