import { expect, it } from 'vitest';
import { isNamed } from '../../../src/core/finding/words-of.ts';

it('finds a name by all words of a query, in any order, without accents and by a part of a word', () => {
  expect(isNamed('Évening Back', 'back even')).toBe(true);
  expect(isNamed('Évening Back', 'back morning')).toBe(false);
  expect(isNamed('Évening Back', ' ')).toBe(true);
});
