import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExercise } from '../../src/authoring/parse-exercise.ts';
import { parseRoutine } from '../../src/authoring/parse-routine.ts';
import { SCHEMAS } from '../../src/authoring/schemas.ts';
import type { Problem } from '../../src/authoring/shape/problem.ts';
import { nearlyValid, VALID_EXERCISES, VALID_ROUTINES } from './mutations.ts';

/** Mistakes that only the parser can find. */
const SENSE = [
  /^The low end of this range/,
  /^The id ".*" is already taken/,
  /^A slot has no (rest|sets) of its own/,
  /is in this slot already\.$/,
  /^Only a hold can be split/,
  /^This is no shorter than the hold itself/,
  /^This is no fewer than the sets themselves/,
  /^This list is empty, and only a block under a clock/,
  /^A clock has no ranges/,
  /would be all that is done\.$/,
  /^This block would have [0-9]+ sets/,
  /^There is nothing between the runs/,
  /is already one of the main muscles\.$/,
];

const isSense = ({ message }: Problem) => SENSE.some((pattern) => pattern.test(message));

describe.each([
  { file: 'routine.schema.json' as const, parse: parseRoutine, valid: VALID_ROUTINES },
  { file: 'exercise.schema.json' as const, parse: parseExercise, valid: VALID_EXERCISES },
])('$file', ({ file, parse, valid }) => {
  const schema = SCHEMAS[file];
  const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

  it('on disk matches the definitions (if not, run: npm run schema)', () => {
    expect(readFileSync(`public/schema/${file}`, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
      if (!('additionalProperties' in value) || !('properties' in value)) return;
      if (!('title' in value)) bare.push(path);
      for (const [key, field] of Object.entries(Object(value.properties))) {
        if (!('description' in Object(field))) bare.push(`${path}.${key}`);
      }
    };
    walk(schema, '$');
    expect(bare).toEqual([]);
  });

  it('accepts the files that the parser accepts', () => {
    for (const document of valid) {
      expect(parse(document).ok).toBe(true);
      expect(accepts(document)).toBe(true);
    }
  });

  it('agrees with the parser on every file, except where only the parser can find the mistake', () => {
    let refused = 0;
    fc.assert(
      fc.property(nearlyValid(valid), (document) => {
        const parsed = parse(document);
        expect(accepts(document)).toBe(parsed.ok || parsed.problems.every(isSense));
        if (!parsed.ok) refused += 1;
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });
});
