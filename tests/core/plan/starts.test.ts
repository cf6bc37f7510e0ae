import { expect, it } from 'vitest';
import { NO_AIM, withStarts } from '../../../src/core/plan/aims.ts';

const START = { mine: { 'a/row': { ...NO_AIM, kg: 20 } } };

it('a session starts from the weight of its text until the history has one', () => {
  expect(withStarts({}, START)).toEqual(START);
  const trained = { ...NO_AIM, reps: 9, kg: 24 };
  expect(withStarts({ mine: { 'a/row': trained } }, START)).toEqual({ mine: { 'a/row': trained } });
  const unweighed = { ...NO_AIM, reps: 9 };
  expect(withStarts({ mine: { 'a/row': unweighed, 'b/plank': NO_AIM }, other: {} }, START)).toEqual({
    mine: { 'a/row': { ...unweighed, kg: 20 }, 'b/plank': NO_AIM },
    other: {},
  });
});
