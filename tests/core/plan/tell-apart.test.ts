import { expect, it } from 'vitest';
import { tellApart } from '../../../src/core/plan/fit/tell-apart.ts';

it('shows the first entries of each list where these differ', () => {
  expect(tellApart([['a', 'b', 'c'], ['a', 'd', 'c'], []], 2)).toEqual([['a', 'b'], ['a', 'd'], []]);
});

it('shows, of lists that would look the same, what tells them apart, and not what they share', () => {
  expect(
    tellApart(
      [
        ['a', 'b', 'c', 'd'],
        ['x', 'y'],
        ['a', 'b', 'c', 'e', 'f'],
      ],
      1,
    ),
  ).toEqual([['a', 'd'], ['x'], ['a', 'e']]);
  expect(
    tellApart(
      [
        ['a', 'b'],
        ['a', 'c', 'd'],
        ['a', 'c', 'e'],
        ['a', 'c'],
      ],
      1,
    ),
  ).toEqual([
    ['a', 'b'],
    ['a', 'c', 'd'],
    ['a', 'c', 'e'],
    ['a', 'c'],
  ]);
});

it('shows lists that are the same in brief', () => {
  expect(tellApart([['a', 'b'], ['a', 'b'], [], []], 1)).toEqual([['a'], ['a'], [], []]);
});
