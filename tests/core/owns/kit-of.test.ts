import { expect, it } from 'vitest';
import { kitOf } from '../../../src/core/owns/kit-of.ts';
import { NOTHING_SAID, saidInShort } from '../../../src/core/owns/owns.ts';

it('the kit of a person is what they train with in any routine, and what they own weights of', () => {
  expect(kitOf([['band'], ['doorway', 'band']], NOTHING_SAID)).toEqual(['band', 'doorway']);
  expect(kitOf([['band']], saidInShort({ barKg: 20, dumbbellsKg: [10] }))).toEqual([
    'dumbbells',
    'barbell',
    'band',
  ]);
});

it('a person who trains with nothing has said so; one who has said nothing has not', () => {
  expect(kitOf([[]], NOTHING_SAID)).toEqual([]);
  expect(kitOf([], NOTHING_SAID)).toBeNull();
});
