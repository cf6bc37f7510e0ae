import fc from 'fast-check';
import { HIDDEN } from '../../../src/authoring/shape/shape.ts';
import { EQUIPMENT } from '../../../src/core/routine/equipment.ts';
import { PURPOSES } from '../../../src/core/routine/purpose.ts';
import { EXPERIENCES } from '../../../src/core/routine/routine.ts';
import { LIBRARY } from './known.ts';

const range = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc
      .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );

/** Words that a line could misread, and some that it could not. */
const TRAPS = [
  '20-30 min',
  '3x a week',
  'kit: band',
  '// not a comment',
  '> not a cue',
  '# not a title',
  'or this',
  'max',
  'Rest 60s',
  '3 x 8',
  'Plank 30s',
  'optional',
  'then "so"',
  '"quoted"',
  '“curly”',
  'A: b',
  '8 x 20s/10s',
  'Warm-up',
  'Circuit, 3 rounds',
  'Emom 10min',
  '21-15-9',
  '- dash',
  '1. one',
  '**bold**',
  '🏋 lift 🏋',
  ' edges ',
  'é and ü',
  '日本語',
  'tab\there',
  'two\nlines',
  '…',
  '---',
  ':',
  'not on consecutive days',
  'Core (core)',
  'C #',
  'A ##',
];
const wordsOf = (most: number) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^[A-Z][a-z]{1,9}( [a-z]{1,9}){0,3}$/) },
      { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: most, unit: 'grapheme' }) },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.constantFrom(...TRAPS), { minLength: 1, maxLength: 4 })
          .map((all) => all.join(' ')),
      },
    )
    .map((text) => Array.from(text).slice(0, most).join(''))
    .filter((text) => /\S/.test(text) && !HIDDEN.test(text));

const LENGTHS = [30, 60, 80, 160, 240] as const;
const WORDS = new Map(LENGTHS.map((most) => [most, wordsOf(most)]));
const words = (most: (typeof LENGTHS)[number]) => WORDS.get(most) ?? wordsOf(most);

const ids = fc.oneof(
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'rest',
      'max',
      '10',
      'or',
      'or-else',
      'tempo',
      '3-0-1-1',
      'x',
      'split',
      'kit',
      'do',
      'id',
    ),
  },
);
const exercises = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LIBRARY.exercises.keys()) },
  { weight: 1, arbitrary: ids },
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
/** An object without its undefined fields. */
const present = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
const record = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields).map(present);

const least = (value: unknown): number => (Array.isArray(value) ? Number(value[0]) : Number(value));

const tempo = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 30 })))
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => parts.join('-'));

const holds = record({
  hold: range(1, 3600),
  shortest: maybe(fc.integer({ min: 1, max: 3600 })),
  switchAtHalf: maybe(words(30)),
}).map((dose) =>
  present({
    ...dose,
    shortest: Number(dose['shortest']) < least(dose['hold']) ? dose['shortest'] : undefined,
  }),
);
const reps = record({ reps: range(1, 100), tempo: maybe(tempo), holdInRep: maybe(range(1, 60)) });
const doses: fc.Arbitrary<Record<string, unknown>> = fc.oneof(holds, reps);

function withOthers(slot: Record<string, unknown>, others: readonly Record<string, unknown>[]) {
  const seen = new Set([slot['exercise']]);
  const alternatives = others.filter((other) => {
    const held = 'hold' in other || (!('reps' in other) && 'hold' in slot);
    const split = (other['sides'] ?? slot['sides']) === 'split';
    const fresh = !seen.has(other['exercise']);
    seen.add(other['exercise']);
    return fresh && (held || !split);
  });
  return alternatives.length > 0 ? { ...slot, alternatives } : slot;
}

const others = fc.array(
  fc
    .tuple(exercises, fc.option(doses, { nil: {} }), fc.constantFrom(undefined, 'both', 'each'))
    .map(([exercise, dose, sides]) => present({ exercise, ...dose, sides })),
  { maxLength: 3 },
);

/** The fields of a slot that its block decides. */
function slotIn(scheme: string): fc.Arbitrary<Record<string, unknown>> {
  const sets = scheme === 'straight' || scheme === 'superset';
  const said = record({
    exercise: exercises,
    sides: fc.constantFrom(undefined, 'each', 'split'),
    optional: fc.constantFrom(undefined, true),
    dropOrder: maybe(fc.integer({ min: 1, max: 99 })),
    cue: maybe(words(80)),
    sets: sets ? maybe(range(2, 20)) : fc.constant(undefined),
    fewestSets: sets ? maybe(fc.constant(1)) : fc.constant(undefined),
    rest: scheme === 'straight' ? maybe(range(0, 900)) : fc.constant(undefined),
  });
  return fc.tuple(said, doses, others).map(([slot, dose, more]) => {
    const fewest = slot['sets'] === undefined ? { ...slot, fewestSets: undefined } : slot;
    const sides = slot['sides'] === 'split' && 'reps' in dose ? undefined : slot['sides'];
    return withOthers(present({ ...fewest, ...dose, sides }), more);
  });
}

const rests = range(0, 900);
const rungs = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });
/** A clock that runs once or a few times. */
const clock = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  record({
    ...fields,
    times: maybe(fc.integer({ min: 2, max: 5 })),
    between: maybe(fc.integer({ min: 0, max: 900 })),
  }).map(
    (said): Record<string, unknown> =>
      present({ ...said, between: said['times'] === undefined ? undefined : said['between'] }),
  );
const CLOCKS = ['emom', 'amrap', 'for-time', 'tabata'];
const SCHEMES: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  straight: fc.constant({}),
  superset: record({ rest: rests }),
  circuit: record({ rounds: range(1, 50), rest: maybe(rests), roundRest: maybe(rests) }),
  ladder: record({ ladder: rungs, rest: maybe(rests), roundRest: maybe(rests) }),
  emom: clock({
    every: fc.oneof(fc.constant(60), fc.integer({ min: 1, max: 3600 })),
    rounds: fc.integer({ min: 4, max: 50 }),
    each: fc.constantFrom(undefined, 'next', 'all'),
  }),
  amrap: clock({ time: fc.integer({ min: 1, max: 86_400 }) }),
  'for-time': clock({
    again: maybe(fc.oneof(fc.integer({ min: 1, max: 50 }), rungs)),
    cap: maybe(fc.integer({ min: 1, max: 86_400 })),
  }).map(({ again, ...said }) =>
    present({
      ...said,
      rounds: Array.isArray(again) ? undefined : again,
      ladder: Array.isArray(again) ? again : undefined,
    }),
  ),
  tabata: clock({
    rounds: fc.integer({ min: 4, max: 50 }),
    work: fc.integer({ min: 1, max: 3600 }),
    rest: fc.integer({ min: 0, max: 900 }),
  }),
  interval: record({ rounds: range(1, 50), work: range(1, 3600), rest: rests, roundRest: maybe(rests) }),
};

const blocks = fc.oneof(
  ...Object.entries(SCHEMES).map(([scheme, facts]) =>
    fc
      .record({
        name: words(60),
        purpose: fc.constantFrom(...PURPOSES),
        facts,
        slots: fc.array(slotIn(scheme), { minLength: CLOCKS.includes(scheme) ? 0 : 1, maxLength: 4 }),
      })
      .map(({ facts: said, ...block }) => ({
        ...block,
        ...(scheme === 'straight' ? {} : { scheme }),
        ...said,
      })),
  ),
);

/** Routine files that use every field there is, with names that are hard to tell from the language. */
export const routineFiles = fc
  .record({
    head: fc.record({
      id: ids,
      language: fc.constantFrom('en', 'de', 'pt-BR'),
      name: words(60),
      summary: words(160),
      experience: fc.subarray([...EXPERIENCES], { minLength: 1 }),
      targetMinutes: range(1, 240),
      timesAWeek: range(1, 50),
      consecutiveDays: fc.boolean(),
      equipment: fc.subarray([...EQUIPMENT]),
      advice: fc.array(words(240), { maxLength: 3 }),
    }),
    blocks: fc.array(blocks, { minLength: 1, maxLength: 4 }),
    named: fc.boolean(),
  })
  .map(({ head, blocks: made, named }) => ({
    format: 1,
    ...head,
    blocks: made.map((block, b) => ({
      ...block,
      id: `b-${b}`,
      slots: block.slots.map((slot, s) => (named ? { ...slot, id: `b-${b}.x${s}` } : slot)),
    })),
  }));
