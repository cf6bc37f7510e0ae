import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { exampleExercise, exampleRoutine } from './example-files.ts';

type Json = unknown;
type Change = (value: Json) => Json;

const read = (folder: string): Json[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));

export const VALID_ROUTINES: readonly Json[] = [exampleRoutine(), ...read('routines')];
export const VALID_EXERCISES: readonly Json[] = [exampleExercise(), ...read('routines/exercises')];

const FIELD_NAMES = [
  'ladder every each time cap times between',
  'scheme rounds work rest roundRest hold reps tempo holdInRep switchAtHalf sides sets fewestSets id exercise cue optional dropOrder',
  'alternatives words also equipment figure __proto__ constructor toString rset',
].flatMap((names) => names.split(' '));

/** Values that are valid, or nearly valid, somewhere in a file. */
const likelyValue = fc.oneof(
  fc.constantFrom<Json>(
    0,
    1,
    -1,
    2,
    8,
    30,
    100,
    101,
    3601,
    1.5,
    1e300,
    true,
    false,
    null,
    '',
    ' ',
    'x',
    'a.1',
    'A b',
  ),
  fc.constantFrom<Json>(
    'straight',
    'superset',
    'circuit',
    'interval',
    'ladder',
    'emom',
    'amrap',
    'for-time',
    'tabata',
    'next',
    'all',
    'both',
    'each',
    'split',
    'core',
    'band',
    'abs',
  ),
  fc.constantFrom<Json>('3-0-1-1', '0-0-0-0', '3-0-1', '31-0-0-0', '🏋'.repeat(60), 'x'.repeat(81), '\ud83d'),
  fc.constantFrom<Json>([8, 12], [12, 8], [1], [], {}, [[1, 2]], ['band', 'band'], { main: ['abs'] }),
  fc.jsonValue(),
);

/** One change somewhere in a JSON document: a value replaced, or a field added, dropped, renamed or doubled. */
const change: fc.Arbitrary<{ where: number; change: Change }> = fc.record({
  where: fc.nat(),
  change: fc.oneof(
    likelyValue.map(
      (value): Change =>
        () =>
          value,
    ),
    fc.tuple(fc.constantFrom(...FIELD_NAMES), likelyValue).map(
      ([key, value]): Change =>
        (old) => {
          if (Array.isArray(old)) return [...old, value];
          return typeof old === 'object' && old !== null ? withField(old, key, value) : value;
        },
    ),
    fc.nat().map(
      (nth): Change =>
        (old) => {
          if (Array.isArray(old)) return old.filter((_, index) => index !== nth % old.length);
          if (typeof old !== 'object' || old === null) return old;
          const entries = Object.entries(old);
          return Object.fromEntries(entries.filter((_, index) => index !== nth % entries.length));
        },
    ),
    fc.nat().map(
      (nth): Change =>
        (old) =>
          Array.isArray(old) && old.length > 0 ? [...old, old[nth % old.length]] : old,
    ),
  ),
});

const withField = (old: object, key: string, value: Json): Json =>
  Object.fromEntries([...Object.entries(old).filter(([each]) => each !== key), [key, value]]);

/** Applies a change to the n-th value of a document, counted in the order of the file. */
function changed(document: Json, where: number, apply: Change): Json {
  let left = where % countOf(document);
  const walk = (value: Json): Json => {
    if (left-- === 0) return apply(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
  };
  return walk(document);
}

const countOf = (value: Json): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, item) => sum + countOf(item), 1)
    : 1;

/** Valid documents with up to three changes. */
export const nearlyValid = (documents: readonly Json[]): fc.Arbitrary<Json> =>
  fc
    .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 0, maxLength: 3 }))
    .map(([document, changes]) =>
      changes.reduce((so, { where, change: apply }) => changed(so, where, apply), document),
    );
