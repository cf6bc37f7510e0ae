import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_AIMS } from '../../src/core/plan/aims.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import { isWork } from '../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type FitMessage, fitFile } from '../../src/interchange/fit/fit-file.ts';
import { fitWorkout } from '../../src/interchange/fit/fit-workout.ts';
import { fileId } from '../../src/interchange/fit/profile.ts';
import { readFit } from '../../src/interchange/fit/read-fit.ts';
import { workoutText } from '../../src/interchange/routines/workout-text.ts';
import { coachLibrary } from '../../tools/coach/coach-library.ts';
import { routineOf } from '../authoring/text/known.ts';

const { routines, exercises } = coachLibrary;
const nameOf = (id: string) => exercises.get(id)?.name ?? null;
const words = {
  rest: 'Rest',
  getReady: 'Get ready',
  changeSides: 'Change sides',
  side: { left: 'left', right: 'right' },
  move: ({ name }: { readonly name: string }) => name,
};
const needs = { unit: 'kg', words, now: Date.UTC(2026, 10, 30) } as const;

interface WatchStep {
  readonly name?: string;
  readonly type: number;
  readonly value: number;
  readonly target?: number;
  readonly rests?: boolean;
  readonly code?: readonly [number, number];
  readonly kg?: number;
}

/** A workout as another app writes it. */
const file = (steps: readonly WatchStep[], more: readonly FitMessage[] = []) =>
  fitFile([
    fileId('workout', 0),
    { number: 26, fields: [[8, 'string', 'Watch day', 16]] },
    ...steps.map(
      ({ name, type, value, target = 0, rests, code, kg }, index): FitMessage => ({
        number: 27,
        fields: [
          [254, 'uint16', index],
          [0, 'string', name ?? '', 32],
          [1, 'enum', type],
          [2, 'uint32', value],
          [4, 'uint32', target],
          [7, 'enum', rests ? 1 : 0],
          [10, 'uint16', code?.[0] ?? null],
          [11, 'uint16', code?.[1] ?? null],
          [12, 'uint16', kg === undefined ? null : kg * 100],
        ],
      }),
    ),
    ...more,
  ]);
const told = (steps: readonly WatchStep[], more?: readonly FitMessage[]) =>
  workoutText(file(steps, more), nameOf)?.split('\n').slice(1).filter(Boolean);

describe('a FIT workout becomes the text of a routine', () => {
  it.each([
    [
      'repeated sets with a rest',
      [
        { name: 'Deadlift', type: 29, value: 5, kg: 100 },
        { type: 0, value: 90_000, rests: true },
        { type: 6, value: 0, target: 3 },
      ],
      ['## Main', 'Deadlift 3 x 5 @ 100 kg, rest 90s'],
    ],
    [
      'sides as one set',
      [
        { name: 'Side Plank · left', type: 0, value: 30_000 },
        { type: 0, value: 5000, rests: true },
        { name: 'Side Plank · right', type: 0, value: 30_000 },
      ],
      ['## Main', 'Side Plank 30s /side'],
    ],
    [
      'several in turn as rounds',
      [
        { name: 'Superman', type: 29, value: 12 },
        { type: 0, value: 15_000, rests: true },
        { name: 'Plank', type: 0, value: 40_000 },
        { type: 0, value: 60_000, rests: true },
        { type: 6, value: 0, target: 4 },
      ],
      ['## Main: circuit, 4 rounds, rest 15s, 60s between rounds', 'Superman 12', 'Plank 40s'],
    ],
    [
      'an exercise that only has a number of the profile',
      [{ type: 29, value: 8, code: [13, 25] as const }],
      ['## Main', 'Back Extension 8'],
    ],
    [
      'a distance and an open step, which stay to be looked at',
      [
        { name: 'Farmer Walk', type: 1, value: 40_000 },
        { name: 'Pull-Up', type: 5, value: 0 },
      ],
      ['## Main', 'Farmer Walk 400m', 'Pull-Up max'],
    ],
  ])('%s', (_, steps, lines) => {
    expect(told(steps)).toEqual(lines);
  });

  it.each(routines.map((routine) => [routine.name, routine] as const))('our own of %s', (_, routine) => {
    const plan = planFor(routine, exercises, defaultChoices(routine, DEFAULT_SETTINGS), NO_AIMS);
    const text = workoutText(fitWorkout(plan, needs), nameOf) ?? '';
    const back = routineOf(text).routine;
    const read = new Set(back?.blocks.flatMap(({ slots }) => slots.map(({ exercise }) => exercise)));
    const wanted = plan.steps.filter(isWork).map(({ set }) => set.exercise);
    expect(wanted.filter((exercise) => !read.has(exercise))).toEqual([]);
  });
});

describe('what is no FIT workout', () => {
  it.each([
    ['text', new TextEncoder().encode('# A routine')],
    ['an activity', fitFile([fileId('activity', 0)])],
    ['a workout without steps', file([])],
    ['nothing', new Uint8Array()],
  ])('is refused: %s', (_, bytes) => {
    expect(workoutText(bytes, nameOf)).toBeNull();
  });

  it('never throws, whatever the bytes are', () => {
    const sound = file([
      { name: 'Plank', type: 0, value: 1000 },
      { type: 6, value: 0, target: 9 },
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(sound.length),
        (changes, length) => {
          const bytes = sound.slice(0, length);
          for (const [at, value] of changes) if (at < length && !(at >= 8 && at < 12)) bytes[at] = value;
          expect(() => workoutText(bytes, nameOf)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

it('FIT is read with its first byte last, its negative numbers and its own fields of apps', () => {
  const data = [
    0x60,
    0,
    1,
    0,
    20,
    2,
    3,
    2,
    0x83,
    4,
    4,
    0x85,
    1,
    0,
    3,
    0, // definition, big endian, one developer field of 3 bytes
    0x00,
    0xff,
    0xfe,
    0x00,
    0x01,
    0x00,
    0x00,
    9,
    9,
    9,
  ];
  const bytes = Uint8Array.from([12, 16, 0, 0, data.length, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, ...data]);
  expect(readFit(bytes)).toEqual([
    {
      number: 20,
      fields: new Map([
        [3, -2],
        [4, 65_536],
      ]),
    },
  ]);
});
