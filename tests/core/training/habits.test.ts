import { expect, it } from 'vitest';
import { HABITS, habitAfter } from '../../../src/core/training/habits.ts';

it('tells another habit after each session, until all have been told', () => {
  const told = Array.from({ length: HABITS.length }, (_, i) => habitAfter(i + 1));
  expect(new Set(told)).toEqual(new Set(HABITS));
  expect(habitAfter(HABITS.length + 1)).toBe(told[0]);
});
