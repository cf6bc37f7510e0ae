import { expect, it } from 'vitest';
import { chooseExercises, type Filters, NO_FILTERS } from '../../../src/core/finding/choose-exercises.ts';
import { NOTHING_MARKED, withNote, withStar } from '../../../src/core/finding/marked.ts';
import { coachLibrary } from '../../../tools/coach/coach-library.ts';

const BOOK = [...coachLibrary.exercises.values()];
const choose = (
  filters: Partial<Filters>,
  starred: readonly string[] = [],
  done: Record<string, number> = {},
) =>
  chooseExercises(BOOK, { ...NO_FILTERS, ...filters }, { starred, lastDone: new Map(Object.entries(done)) });
const ids = (found: ReturnType<typeof choose>) => found.map(({ id }) => id);

it('without a filter all exercises are there, the last done first', () => {
  const found = choose({}, [], { superman: 1, plank: 2 });
  expect(found).toHaveLength(BOOK.length);
  expect(ids(found).slice(0, 2)).toEqual(['plank', 'superman']);
});

it('for the rear shoulders without kit there are exercises that need nothing, those they lead first', () => {
  const found = choose({ kit: ['none'], muscles: ['rear-shoulders'] });
  expect(found.length).toBeGreaterThan(2);
  expect(found.every(({ equipment }) => equipment.length === 0)).toBe(true);
  const leads = found.map(({ muscles }) => muscles.main.includes('rear-shoulders'));
  expect(leads).toEqual([...leads].sort((a, b) => Number(b) - Number(a)));
  expect(leads[0]).toBe(true);
});

it('any one of several muscles, or of several pieces of kit, is enough', () => {
  const both = ids(choose({ muscles: ['lats', 'glutes'] }));
  expect(both).toEqual(expect.arrayContaining(['pull-up', 'glute-bridge']));
  const kit = ids(choose({ kit: ['none', 'band'] }));
  expect(kit).toEqual(expect.arrayContaining(['plank', 'band-row']));
  expect(kit).not.toContain('deadlift');
});

it('a star is kept once and can be taken away, a note of blanks is none', () => {
  const starred = withStar(withStar(NOTHING_MARKED, 'plank', true), 'plank', true);
  expect(starred.starred).toEqual(['plank']);
  expect(ids(choose({ starred: true }, starred.starred))).toEqual(['plank']);
  expect(withStar(starred, 'plank', false).starred).toEqual([]);
  const noted = withNote(starred, 'plank', ' Elbows wide. ');
  expect(noted.notes).toEqual({ plank: 'Elbows wide.' });
  expect(withNote(noted, 'plank', '  ').notes).toEqual({});
});
