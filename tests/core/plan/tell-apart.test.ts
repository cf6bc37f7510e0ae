import { expect, it } from 'vitest';
import { tellApart } from '../../../src/core/plan/fit/tell-apart.ts';

it('shows the first entries of each list where these differ', () => {
  expect(tellApart([['a', 'b', 'c'], ['a', 'd', 'c'], []], 2)).toEqual([['a', 'b'], ['a', 'd'], []]);
});

it('shows more of the lists that would look the same, until they differ', () => {
  expect(tellApart([['a', 'b', 'c', 'd'], ['x'], ['a', 'b', 'c', 'e', 'f']], 1)).toEqual([
    ['a', 'b', 'c', 'd'],
    ['x'],
    ['a', 'b', 'c', 'e'],
  ]);
});

it('shows lists that are the same as they are', () => {
  expect(tellApart([['a', 'b'], ['a', 'b'], [], []], 1)).toEqual([['a', 'b'], ['a', 'b'], [], []]);
});
