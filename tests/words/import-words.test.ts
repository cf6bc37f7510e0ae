import { expect, it } from 'vitest';
import { importWords } from '../../src/words/en/import-words.ts';

it('says of one note or one distance that there is no place for it, and of more, for them', () => {
  expect(importWords.leftOut({ note: 1, distance: 0 })).toMatch(/^1 note will .* no place for it\.$/);
  expect(importWords.leftOut({ note: 0, distance: 1 })).toMatch(/^1 distance will .* no place for it\.$/);
  expect(importWords.leftOut({ note: 1, distance: 1 })).toMatch(/^1 note and 1 distance .* for them\.$/);
  expect(importWords.leftOut({ note: 2, distance: 0 })).toMatch(/^2 notes will .* no place for them\.$/);
});

it('names the days of a history, and one day once', () => {
  expect(importWords.counts('2 sessions', '9 sets', '3 Apr 25', '12 Nov')).toBe(
    '2 sessions with 9 sets, from 3 Apr 25 to 12 Nov.',
  );
  expect(importWords.counts('1 session', '2 sets', '3 Apr 25', '3 Apr 25')).toBe(
    '1 session with 2 sets, on 3 Apr 25.',
  );
});
