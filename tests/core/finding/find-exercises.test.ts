import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestNames, type Findable, findExercises } from '../../../src/core/finding/find-exercises.ts';
import { equipmentWords } from '../../../src/words/en/equipment-words.ts';
import { muscleWords } from '../../../src/words/en/muscle-words.ts';
import { searchWords } from '../../../src/words/en/search-words.ts';
import { coachLibrary } from '../../../tools/coach/coach-library.ts';

const BOOK: readonly Findable[] = [...coachLibrary.exercises.values()].map(
  ({ id, name, muscles, equipment }) => ({
    id,
    name,
    about: [...[...muscles.main, ...muscles.also].map(muscleWords.name), equipmentWords.all(equipment)],
  }),
);

const find = (query: string) => findExercises(query, BOOK, searchWords).map(({ id }) => id);
const nameOf = (id: string) => BOOK.find((each) => each.id === id)?.name ?? '';

describe('the search for an exercise', () => {
  it('finds all of them before a word is typed', () => {
    expect(find('')).toHaveLength(BOOK.length);
    expect(find('  ')).toHaveLength(BOOK.length);
  });

  it.each([
    ['Deadlift', 'deadlift'],
    ['plank', 'plank'],
    ['pull-up', 'pull-up'],
    ['PULL UP', 'pull-up'],
    ['pullup', 'pull-up'],
    ['cat cow', 'cat-cow'],
    ['one arm row', 'single-arm-row'],
    ['chin-up', 'pull-up'],
    ['hyperextension', 'back-extension'],
    ['RDL', 'hip-hinge'],
    ['childs pose', 'childs-pose'],
    ['dumbell row', 'dumbbell-row'],
    ['DB deadlift', 'dumbbell-deadlift'],
    ['deadlfit', 'deadlift'],
    ['supermn', 'superman'],
    ['rverse fly', 'reverse-fly'],
  ])('puts for "%s" %s first', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it('finds while a word is still being typed', () => {
    for (const query of ['d', 'de', 'dead', 'deadli']) expect(find(query)).toContain('deadlift');
    expect(find('deadl')[0]).toBe('deadlift');
  });

  it('puts names before muscles, and whole words before parts of them', () => {
    const found = find('row');
    expect(found.slice(0, 3).every((id) => /\bRow$/.test(nameOf(id)))).toBe(true);
    expect(
      find('back')
        .slice(0, 2)
        .every((id) => nameOf(id).includes('Back')),
    ).toBe(true);
  });

  it('finds by muscle and by kit, in the words of the screen and in others', () => {
    expect(find('lats')).toEqual(expect.arrayContaining(['pull-up', 'lat-pulldown', 'dead-stop-row']));
    expect(find('deltoid')).toEqual(expect.arrayContaining(['arm-circles', 'band-face-pull']));
    expect(find('rear delts')).toEqual(expect.arrayContaining(['prone-w-raise', 'band-face-pull']));
    expect(find('rear delt no kit')).toContain('prone-w-raise');
    expect(find('rear shoulders without kit')).not.toContain('band-face-pull');
    expect(find('rear shoulders without kit').slice(0, 2).toSorted()).toEqual([
      'prone-w-raise',
      'standing-w-raise',
    ]);
    expect(find('butt')).toContain('glute-bridge');
  });

  it.each(['rear shoulders', 'back of the shoulders'])('takes "%s" as one place, not two', (query) => {
    const found = find(query).map((id) => coachLibrary.exercises.get(id));
    expect(found.length).toBeGreaterThanOrEqual(8);
    expect(found.slice(0, 8).every((each) => each?.muscles.main.includes('rear-shoulders'))).toBe(true);
    expect(find('rear shoulders')).not.toContain('side-plank');
  });

  it('needs every word to fit', () => {
    expect(find('band row')).toContain('band-row');
    expect(find('band row')).not.toContain('cat-cow');
  });

  it('says nothing is there when nothing is, and names what is close', () => {
    expect(find('zumba')).toEqual([]);
    expect(find('x'.repeat(1000))).toEqual([]);
    expect(closestNames('shoulder tapping', BOOK, 2).map(({ name }) => name)).toContain('Plank Shoulder Tap');
  });

  it('marks the part of the name that was typed', () => {
    const typed = (query: string, id: string) => {
      const mark = findExercises(query, BOOK, searchWords).find((each) => each.id === id)?.mark;
      return mark && nameOf(id).slice(...mark);
    };
    expect(typed('row', 'band-row')).toBe('Row');
    expect(typed('pullu', 'pull-up')).toBe('Pull-U');
    expect(typed('lats', 'pull-up')).toBeNull();
  });

  it('keeps the order it was given among those that fit as well', () => {
    const back = [...BOOK].toReversed();
    const found = findExercises('', back, searchWords).map(({ id }) => id);
    expect(found).toEqual(back.map(({ id }) => id));
  });

  it('survives anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        const found = findExercises(query, BOOK, searchWords);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const marked = found.flatMap(({ id, mark }) => (mark ? [nameOf(id).slice(...mark)] : []));
        expect(marked).not.toContain('');
      }),
      { numRuns: 100 },
    );
  });
});
