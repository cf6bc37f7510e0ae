import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExercise } from '../../src/authoring/parse-exercise.ts';
import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import { MAX_PROBLEMS } from '../../src/authoring/shape/problem.ts';
import { exampleRoutine } from './example-files.ts';
import { nearlyValid, VALID_EXERCISES, VALID_ROUTINES } from './mutations.ts';

const PARSERS = [
  { name: 'routine', parse: parseRoutine, valid: VALID_ROUTINES },
  { name: 'exercise', parse: parseExercise, valid: VALID_EXERCISES },
];

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  }),
  fc.jsonValue(),
);

describe.each(PARSERS)('reading a $name', ({ parse, valid }) => {
  /** Problems with the answer itself; a parser must not throw either. */
  const faultsOf = (input: unknown): string[] => {
    const parsed = parse(input);
    if (parsed.ok) return [];
    const count = parsed.problems.length;
    const unclear = parsed.problems.filter(
      ({ path, message, allowed }) =>
        !path.startsWith('$') || !/^\S.*[.?]$/s.test(message) || message.length > 300 || allowed === '',
    );
    return [
      ...(count < 1 || count > MAX_PROBLEMS ? [`${count} problems`] : []),
      ...unclear.map((problem) => JSON.stringify(problem)),
    ];
  };

  it('gives an answer for any value', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(faultsOf(input)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives an answer for any value anywhere in a valid file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.string(), anything, (document, unknown, value) => {
        for (const key of [unknown, ...Object.keys(Object(document))]) {
          expect(faultsOf({ ...Object(document), [key]: value })).toEqual([]);
        }
      }),
    );
  });

  it('gives an answer for a valid file with a few changes', () => {
    fc.assert(
      fc.property(nearlyValid(valid), (document) => {
        expect(faultsOf(document)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a key called __proto__ like any other', () => {
    const json: unknown = JSON.parse(JSON.stringify(valid[0]).replace('{', '{"__proto__":{"ok":true},'));
    expect(parse(json)).toMatchObject({ ok: false, problems: [{ path: '$.__proto__' }] });
  });

  it('refuses a file nested too deep to follow', () => {
    const nested: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(parse(nested)).toMatchObject({ ok: false, problems: [{ path: '$' }] });
    expect(parse({ ...Object(valid[0]), figure: nested })).toMatchObject({ ok: false });
  });

  it('refuses an object that is circular, throws or is enormous', () => {
    const circle: Record<string, unknown> = {};
    for (const key of 'abcdefgh') circle[key] = circle;
    const trap = {
      get format(): number {
        throw new Error('trap');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const hollow: unknown[] = [];
    hollow.length = 4_000_000_000;
    const long = Array.from({ length: 50_000 }, () => 0);
    for (const input of [circle, trap, proxy, hollow, [long]]) {
      expect(parse(input)).toMatchObject({ ok: false, problems: [{ path: '$' }] });
    }
  });
});

it('a routine with NaN or Infinity for a number is refused', () => {
  for (const reps of [Number.NaN, Number.POSITIVE_INFINITY, [1, Number.NaN]]) {
    const blocks = [{ id: 'a', name: 'A', purpose: 'core', slots: [{ exercise: 'plank', reps }] }];
    expect(parseRoutine({ ...exampleRoutine(), blocks })).toMatchObject({ ok: false });
  }
});

it('a routine with thousands of unknown keys is refused with no more problems than a person can read', () => {
  const keys = Array.from({ length: 40_000 }, (_, index) => [`field-number-${index}`, 1]);
  const parsed = parseRoutine(Object.fromEntries(keys));
  expect(parsed.ok ? [] : parsed.problems).toHaveLength(MAX_PROBLEMS);
});
