import { expect, it } from 'vitest';
import { setsDone } from '../../../src/core/training/record.ts';

const set = (slot: string, number: number, outcome: 'done' | 'skipped' = 'done') => ({
  slot,
  exercise: 'squat',
  set: number,
  outcome,
});

it('counts both sides of a set as one', () => {
  expect(setsDone([set('a', 1), set('a', 1), set('a', 2)])).toBe(2);
});

it('does not count a set of which one side was skipped', () => {
  expect(setsDone([set('a', 1), set('a', 1, 'skipped'), set('b', 1)])).toBe(1);
  expect(setsDone([set('a', 1, 'skipped')])).toBe(0);
  expect(setsDone([])).toBe(0);
});
