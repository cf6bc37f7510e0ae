import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/core/finding/name-key.ts';
import { MUSCLES, type Muscle } from '../../src/core/routine/exercise.ts';
import { COMMON_NAMES, type CommonName } from '../../src/interchange/names/common-names.ts';
import { chosenNames, matchNames } from '../../src/interchange/names/match-names.ts';
import { searchWords } from '../../src/words/en/search-words.ts';
import { read, routineOf } from '../authoring/text/known.ts';
import { COMMONEST_NAMES } from './commonest-names.ts';

interface Shipped {
  readonly id: string;
  readonly name: string;
  readonly muscles: { readonly main: readonly Muscle[] };
}

const EXERCISES = readdirSync('routines/exercises').map(
  (file): Shipped => JSON.parse(readFileSync(`routines/exercises/${file}`, 'utf8')),
);
const LIBRARY = EXERCISES.map(({ id, name }) => ({ id, name, about: [] }));
const known = { exercises: LIBRARY, synonyms: searchWords, remembered: new Map() };
const match = (name: string) => matchNames(new Map([[name, 1]]), known)[0];

describe('the table of common names', () => {
  it('has at least two hundred exercises', () => {
    expect(COMMON_NAMES.length).toBeGreaterThanOrEqual(200);
  });

  it('names exercises of the library, or muscles', () => {
    const ids = EXERCISES.map(({ id }) => id);
    const isWrong = ({ exercise, main = [], also = [] }: CommonName) =>
      exercise === undefined
        ? main.length === 0 || [...main, ...also].some((muscle) => !MUSCLES.some((each) => each === muscle))
        : !ids.includes(exercise);
    expect(COMMON_NAMES.filter(isWrong)).toEqual([]);
  });

  it('has each name once', () => {
    const seen = new Map<string, string>();
    const twice = COMMON_NAMES.flatMap(({ names }) => {
      const clashes = names.filter((name) => ![undefined, names[0]].includes(seen.get(nameKey(name))));
      for (const name of names) seen.set(nameKey(name), names[0] ?? '');
      return clashes;
    });
    expect(twice).toEqual([]);
  });

  it('is known name by name', () => {
    const all = new Map(COMMON_NAMES.flatMap(({ names }) => names.map((name) => [name, 1] as const)));
    const unknown = matchNames(all, known).filter(({ isKnown }) => !isKnown);
    expect(unknown).toEqual([]);
  });
});

describe('the commonest names', () => {
  const muscles = new Map(EXERCISES.map((each) => [each.id, each.muscles.main]));
  const all = Object.entries(COMMONEST_NAMES).flatMap(([muscle, names]) =>
    names.map((name) => ({ name, muscle })),
  );
  /** Whether the muscle is among those that lead what the name becomes. */
  const isRight = ({ name, muscle }: (typeof all)[number]) => {
    const found = match(name);
    if (!found?.isKnown) return false;
    const { named } = found;
    const main = named.kind === 'library' ? muscles.get(named.exercise) : found.muscles?.main;
    return main?.some((each) => each === muscle) ?? false;
  };

  it('are at least two hundred', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200);
  });

  it('become an exercise of the library or one of the person’s own, with the muscle that each trains', () => {
    const wrong = all.filter((each) => !isRight(each)).map(({ name }) => name);
    expect(wrong).toEqual([]);
  });
});

describe('what a file says that an exercise works', () => {
  const own = (main: string, also = '') =>
    matchNames(new Map([['Grandma’s Wobble', 1]]), known, new Map([['Grandma’s Wobble', { main, also }]]))[0];

  it.each([
    ['Back', ['lats', 'upper-back']],
    ['Legs', ['quads', 'glutes', 'hamstrings']],
    ['Abs', ['abs']],
    ['Shoulders', ['front-shoulders', 'side-shoulders']],
    ['Brust', ['chest']],
    ['Pectoralis Major Sternal Head,Deltoid Anterior', ['chest', 'front-shoulders']],
    ['Biceps Femoris', ['hamstrings']],
  ])('is taken for an exercise of the person’s own that no table knows: %s', (category, main) => {
    expect(own(category)).toMatchObject({ isKnown: false, muscles: { main, also: [] } });
  });

  it('names no muscle where it is none', () => {
    expect(own('Cardio')?.muscles).toBeNull();
    expect(own('')?.muscles).toBeNull();
  });

  it('tells those that help from those that lead', () => {
    expect(own('Chest', 'Triceps, chest')?.muscles).toEqual({ main: ['chest'], also: ['triceps'] });
  });

  it('does not replace what the table of common names says', () => {
    const works = new Map([['Bench Press', { main: 'Legs', also: '' }]]);
    expect(matchNames(new Map([['Bench Press', 1]]), known, works)[0]?.muscles?.main).toEqual(['chest']);
  });
});

it('at least 95 of 100 common names land on an exercise, or become one of the person’s own with its muscles', () => {
  const names = COMMON_NAMES.map(({ names: [first = ''] }) => first);
  // As people and other apps vary them.
  const varied = names.flatMap((name) => [name, name.toUpperCase(), `${name} `, name.replaceAll('-', ' ')]);
  const wantedFor = new Map(
    COMMON_NAMES.flatMap((each) => each.names.map((name) => [nameKey(name), each] as const)),
  );
  const found = new Map(
    matchNames(new Map(varied.map((name) => [name, 1])), known).map((each) => [each.name, each]),
  );
  const right = varied.filter((name) => {
    const { named, muscles } = found.get(name) ?? {};
    const wanted = wantedFor.get(nameKey(name));
    if (named?.kind === 'library') return named.exercise === wanted?.exercise;
    return muscles?.main.join() === wanted?.main?.join();
  });
  expect(right.length / varied.length).toBeGreaterThanOrEqual(0.95);
});

it('a name that was chosen by hand stays chosen until its exercise is gone', () => {
  const chosen = [
    ['Chin Up', 'pull-up'],
    ['Bench Press', 'gone'],
  ] as const;
  const names = chosenNames(chosen, new Map([['pull-up', 'Pull-Up']]));
  expect(names.get('Chin Up')).toEqual({ kind: 'library', exercise: 'pull-up' });
  expect(names.get('Bench Press')).toMatchObject({ kind: 'own' });
});

describe('a name of a file', () => {
  it.each([
    ['Deadlift (Barbell)', 'deadlift'],
    ['Barbell Deadlifts', 'deadlift'],
    ['Kreuzheben', 'deadlift'],
    ['Einarmiges Rudern', 'single-arm-row'],
    ['Row, One Arm, Bench', 'single-arm-row'],
    ['Lat Pulldown - Wide Grip (Cable)', 'lat-pulldown'],
    ['Bent Over Row (Barbell)', 'barbell-row'],
    ['PULL-UPS', 'pull-up'],
    ['Pullup', 'pull-up'],
    ['Chin Up', 'own-chin-up'],
    ['Single-Arm Dumbbell Row', 'single-arm-row'],
    ['Side Planks', 'side-plank'],
  ])('is mapped: %s', (name, exercise) => {
    expect(match(name)).toMatchObject({ isKnown: true, named: { exercise } });
  });

  it('of an exercise that the library lacks becomes one of the person’s own, with its muscles', () => {
    expect(match('Bench Press (Barbell)')).toMatchObject({
      named: { kind: 'own', exercise: 'own-barbell-bench-press', name: 'Bench Press (Barbell)' },
      muscles: { main: ['chest'], also: ['front-shoulders', 'triceps'] },
    });
  });

  it('that is not known is kept, with the closest names to choose from', () => {
    const found = match('Lat Pulldwn behind neck');
    expect(found).toMatchObject({ isKnown: false, named: { kind: 'own' }, muscles: null });
    expect(found?.proposals).toContain('lat-pulldown');
  });

  it('is what the person said before', () => {
    const remembered = new Map([['Chin Up', { kind: 'library', exercise: 'pull-up' } as const]]);
    const [found] = matchNames(new Map([['Chin Up', 1]]), { ...known, remembered });
    expect(found).toMatchObject({ isKnown: true, named: { exercise: 'pull-up' } });
  });

  it.each(['Towel Slide', 'towel slides', 'Slide (Towel)', 'Жим лёжа', 'Wall sit', 'A'.repeat(60)])(
    'is the same exercise as in the text of a routine: %s',
    (name) => {
      const line = `"Towel Slide" 3 x 8`.replace('Towel Slide', name);
      const exercise = read(line).lines[0]?.fields.exercise;
      expect(exercise).toBe(match(name)?.named.exercise);
      expect(exercise).toMatch(/^own-/);
      expect(routineOf(line).routine?.blocks[0]?.slots[0]?.exercise).toBe(exercise);
    },
  );

  it('without any letter has an id too', () => {
    expect(match('🏋')?.named.exercise).toMatch(/^own-[0-9a-f]{8}$/);
  });
});
