import { expect, it } from 'vitest';
import { likelyFigures } from '../../../src/core/finding/likely-figures.ts';
import type { Muscle } from '../../../src/core/routine/exercise.ts';

const exercise = (name: string, ...main: Muscle[]) => ({ name, muscles: { main, also: [] } });
const ALL = [
  exercise('Barbell Row', 'lats', 'upper-back'),
  exercise('Front Squat', 'quads', 'glutes'),
  exercise('Glute Bridge', 'glutes'),
  exercise('Goblet Squat', 'quads', 'glutes'),
];
const likely = (name: string, ...muscles: Muscle[]) =>
  likelyFigures(name, muscles, ALL).map(({ name: called }) => called);

it('an exercise looks like those that share a word of its name, then like those that work the same muscles', () => {
  expect(likely('Zercher Squats')).toEqual(['Front Squat', 'Goblet Squat']);
  expect(likely('Zercher Lift', 'glutes', 'quads')).toEqual(['Front Squat', 'Goblet Squat', 'Glute Bridge']);
  expect(likely('Seal Row', 'glutes')[0]).toBe('Barbell Row');
});

it('an exercise of which nothing is known looks like no other', () => {
  expect(likely('')).toEqual([]);
  expect(likely('Zercher Carry')).toEqual([]);
});
