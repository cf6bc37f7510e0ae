import fc from 'fast-check';
import type { Choices } from '../../src/core/plan/choices.ts';
import { EQUIPMENT } from '../../src/core/routine/equipment.ts';
import { type Exercise, MUSCLES } from '../../src/core/routine/exercise.ts';
import type {
  Block,
  Dose,
  ExerciseBook,
  NumberRange,
  Routine,
  Scheme,
  Slot,
} from '../../src/core/routine/routine.ts';

const range = (min: number, max: number, unit = 1): fc.Arbitrary<NumberRange> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => ({ low: Math.min(a, b) * unit, high: Math.max(a, b) * unit }));

const doses: fc.Arbitrary<Dose> = fc.oneof(
  fc
    .record({ ms: range(5, 90, 1000), switchAtHalf: fc.constant(null), share: fc.constantFrom(1, 1, 0.5) })
    .map(({ ms, switchAtHalf, share }): Dose => {
      const shortestMs = Math.max(1000, Math.round((ms.low * share) / 1000) * 1000);
      return { kind: 'hold', ms, switchAtHalf, ...(share < 1 ? { shortestMs } : {}) };
    }),
  fc
    .record({
      kind: fc.constant('reps' as const),
      reps: range(1, 20),
      tempo: fc.constantFrom(null, { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 }),
      holdMs: fc.option(range(1, 6, 1000)),
      load: fc.constantFrom({}, { kg: 80 }, { kg: 80, rampKg: [40, 55, 67.5] }, { kg: 30, rampKg: [20] }),
    })
    .map(({ load, ...dose }): Dose => ({ ...dose, ...load })),
);

const exercises: fc.Arbitrary<Exercise[]> = fc
  .array(
    fc.record({
      language: fc.constant('en'),
      name: fc.constant(''),
      cues: fc.constant(['Breathe.']),
      muscles: fc.record({
        main: fc.subarray([...MUSCLES], { minLength: 1, maxLength: 3 }),
        also: fc.subarray([...MUSCLES], { maxLength: 3 }),
      }),
      equipment: fc.subarray(EQUIPMENT.slice(0, 3), { maxLength: 1 }),
      startsWith: fc.constant('lower' as const),
      words: fc.constant({}),
    }),
    { minLength: 4, maxLength: 8 },
  )
  .map((list) => list.map((each, i) => ({ ...each, id: `exercise-${i}`, name: `Exercise ${i}` })));

const rests = range(0, 120, 1000);

const schemes: fc.Arbitrary<Scheme> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Scheme>({ kind: 'straight' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('superset' as const), restMs: rests }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('circuit' as const),
      rounds: range(1, 6),
      restMs: rests,
      roundRestMs: rests,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('interval' as const),
      rounds: range(1, 6),
      workMs: range(10, 60, 1000),
      restMs: rests,
      roundRestMs: rests,
    }),
  },
);

const slots = (most: number, names: readonly string[]): fc.Arbitrary<Omit<Slot, 'id'>[]> =>
  fc.array(
    fc
      .record({
        exercise: fc.constantFrom(...names),
        other: fc.option(fc.constantFrom(...names)),
        dose: doses,
        sides: fc.constantFrom('both' as const, 'both' as const, 'each' as const, 'split' as const),
        sets: range(1, 5),
        restMs: rests,
        optional: fc.boolean(),
      })
      .map(({ other, sides, ...slot }) => ({
        ...slot,
        sides: sides === 'split' && slot.dose.kind === 'reps' ? ('each' as const) : sides,
        alternatives: other && other !== slot.exercise ? [{ exercise: other, dose: null, sides: null }] : [],
        cue: null,
      })),
    { minLength: 1, maxLength: most },
  );

/** A routine with the exercises it names. */
export interface Shelf {
  readonly routine: Routine;
  readonly exercises: ExerciseBook;
}

/** Routines of one to five blocks of every purpose and scheme, and of all kinds of ranges. */
export const shelves: fc.Arbitrary<Shelf> = exercises.chain((list) => {
  const names = list.map(({ id }) => id);
  const blocks: fc.Arbitrary<Block> = fc
    .record({
      purpose: fc.constantFrom(
        ...(['warm-up', 'compound', 'hypertrophy', 'isolation', 'isolation', 'core', 'cool-down'] as const),
      ),
      scheme: schemes,
      slots: slots(4, names),
    })
    .map((block) => ({
      ...block,
      id: '',
      name: '',
      slots: block.slots.map((slot) => ({ ...slot, id: '' })),
    }));
  return fc.array(blocks, { minLength: 1, maxLength: 5 }).map((made) => ({
    exercises: new Map(list.map((each) => [each.id, each])),
    routine: {
      id: 'any',
      language: 'en',
      name: 'Any',
      summary: 'Any.',
      experience: ['beginner'],
      targetMinutes: { low: 10, high: 10 },
      timesAWeek: { low: 1, high: 1 },
      consecutiveDays: false,
      equipment: [],
      advice: [],
      blocks: made.map((block, b) => ({
        ...block,
        id: `b${b}`,
        name: `Block ${b}`,
        slots: block.slots.map((slot, s) => ({ ...slot, id: `b${b}.${s + 1}` })),
      })),
    },
  }));
});

/** What a person may have picked. */
export const picks: fc.Arbitrary<Choices> = fc.record({
  level: fc.constantFrom('low' as const, 'middle' as const, 'high' as const),
  equipment: fc.subarray(EQUIPMENT.slice(0, 3)),
  leftOut: fc.subarray(['b0.1', 'b1.2', 'b2.1'], { maxLength: 1 }),
  swaps: fc.constant({}),
  minutes: fc.constant(null),
  readySeconds: fc.constantFrom(3, 10),
  pace: fc.constantFrom('own' as const, 'tempo' as const),
});
