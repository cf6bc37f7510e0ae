import { describe, expect, expectTypeOf, it } from 'vitest';
import type { BlockFile, RoutineFile, SlotFile } from '../../src/authoring/routine-file.ts';
import type { Purpose } from '../../src/core/routine/purpose.ts';
import type { Experience, Scheme, Sides } from '../../src/core/routine/routine.ts';
import { exampleRoutine } from './example-files.ts';
import { accepted, slot } from './routine-files.ts';

describe('a routine file', () => {
  it('is read with its seconds as milliseconds and single numbers as ranges', () => {
    const routine = accepted(exampleRoutine());
    expect(routine.targetMinutes).toEqual({ low: 30, high: 45 });
    expect(routine.timesAWeek).toEqual({ low: 3, high: 3 });
    expect(routine.blocks[0]?.slots[1]).toEqual({
      id: 'warm-up.2',
      exercise: 'lat-stretch',
      dose: { kind: 'hold', ms: { low: 60_000, high: 60_000 }, switchAtHalf: null },
      sides: 'split',
      sets: { low: 1, high: 1 },
      restMs: { low: 5000, high: 10_000 },
      optional: false,
      alternatives: [],
      cue: null,
    });
    expect(routine.blocks[1]?.slots[0]).toEqual({
      id: 'lift.main',
      exercise: 'deadlift',
      dose: {
        kind: 'reps',
        reps: { low: 6, high: 10 },
        tempo: { lowerMs: 3000, bottomMs: 0, liftMs: 1000, topMs: 1000 },
        holdMs: null,
      },
      sides: 'both',
      sets: { low: 3, high: 4 },
      restMs: { low: 60_000, high: 90_000 },
      optional: false,
      alternatives: [
        { exercise: 'hip-hinge', dose: null, sides: null },
        {
          exercise: 'bridge-hold',
          dose: { kind: 'hold', ms: { low: 20_000, high: 30_000 }, switchAtHalf: null },
          sides: 'each',
        },
        {
          exercise: 'superman',
          dose: {
            kind: 'reps',
            reps: { low: 8, high: 8 },
            tempo: null,
            holdMs: { low: 2000, high: 5000 },
          },
          sides: null,
        },
      ],
      cue: 'Bar close',
    });
  });

  it('defaults to English when it does not name its language', () => {
    const { language: _, ...unnamed } = exampleRoutine();
    expect(accepted(exampleRoutine()).language).toBe('pt-BR');
    expect(accepted(unnamed).language).toBe('en');
  });

  it('keeps the shortest time of a hold', () => {
    const { slots } = accepted(slot({ hold: 45, shortest: 30 })).blocks[0] ?? {};
    expect(slots?.[0]?.dose).toMatchObject({ ms: { low: 45_000, high: 45_000 }, shortestMs: 30_000 });
  });

  it('keeps what goes first when time is short, and the fewest sets', () => {
    const { slots } = accepted(slot({ reps: 8, sets: [3, 4], fewestSets: 2, dropOrder: 1 })).blocks[0] ?? {};
    expect(slots?.[0]).toMatchObject({ sets: { low: 3, high: 4 }, fewestSets: 2, dropOrder: 1 });
  });

  it('tells every scheme apart', () => {
    expect(accepted(exampleRoutine()).blocks.map(({ scheme }) => scheme)).toEqual([
      { kind: 'straight' },
      { kind: 'straight' },
      { kind: 'superset', restMs: { low: 60_000, high: 60_000 } },
      {
        kind: 'circuit',
        rounds: { low: 2, high: 3 },
        restMs: { low: 15_000, high: 15_000 },
        roundRestMs: { low: 45_000, high: 60_000 },
      },
      {
        kind: 'interval',
        rounds: { low: 8, high: 8 },
        workMs: { low: 20_000, high: 20_000 },
        restMs: { low: 10_000, high: 10_000 },
        roundRestMs: { low: 0, high: 0 },
      },
      {
        kind: 'ladder',
        ladder: [10, 8, 6],
        restMs: { low: 10_000, high: 10_000 },
        roundRestMs: { low: 30_000, high: 60_000 },
      },
      { kind: 'emom', everyMs: 60_000, rounds: 10, each: 'all', times: 1, betweenMs: 0 },
      { kind: 'amrap', ms: 240_000, times: 3, betweenMs: 120_000 },
      { kind: 'for-time', rounds: [21, 15, 9], capMs: 1_200_000, times: 1, betweenMs: 0 },
      { kind: 'for-time', rounds: 5, capMs: null, times: 1, betweenMs: 0 },
      { kind: 'tabata', workMs: 20_000, restMs: 10_000, rounds: 8, times: 1, betweenMs: 0 },
    ]);
  });

  it('can name every purpose, scheme, side and experience there is', () => {
    expectTypeOf<BlockFile['purpose']>().toEqualTypeOf<Purpose>();
    expectTypeOf<Exclude<BlockFile['scheme'], undefined>>().toEqualTypeOf<Scheme['kind']>();
    expectTypeOf<Exclude<SlotFile['sides'], undefined>>().toEqualTypeOf<Sides>();
    expectTypeOf<RoutineFile['experience'][number]>().toEqualTypeOf<Experience>();
  });

  it('does not change the JSON it was given', () => {
    const json = exampleRoutine();
    accepted(json);
    expect(json).toEqual(exampleRoutine());
  });
});
