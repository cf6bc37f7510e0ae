import { expect, it } from 'vitest';
import { clipPlace, placedClips, speechMs } from '../../src/score/phrase.ts';

const clipsOf = (...phrases: readonly string[]) => placedClips(phrases).map(({ clip }) => clip);

it('pieces a dose together from few clips, those in the middle spoken as leading on', () => {
  expect(clipsOf('6 reps', 'at 24 kilograms')).toEqual([
    'six …',
    'reps',
    'at …',
    'twenty …',
    'four …',
    'kilograms',
  ]);
  expect(clipsOf('set two of three')).toEqual(['set …', 'two …', 'of …', 'three']);
  expect(clipsOf('5 times 20 seconds')).toEqual(['five …', 'times …', 'twenty …', 'seconds']);
  expect(clipsOf('helped by the green band')).toEqual(['helped by …', 'the green band']);
});

it('says every number that a weight can have', () => {
  expect(clipsOf('at 112.5 pounds').slice(1, -1)).toEqual(
    ['one', 'hundred', 'twelve', 'point', 'five'].map((name) => `${name} …`),
  );
  const numbers = Array.from({ length: 999 }, (_, i) => i + 1);
  expect(numbers.filter((each) => clipsOf(`at ${each} kilograms`).length < 3)).toEqual([]);
  expect([0.5, 1.25, 22.7, 52.25].filter((each) => clipsOf(`at ${each} kilograms`).length < 5)).toEqual([]);
});

it('says nothing of a phrase of which one word is missing', () => {
  expect(clipsOf('6 things')).toEqual([]);
  expect(clipsOf('at 1000 kilograms')).toEqual([]);
});

it('lets the pieces of a phrase overlap, and leaves a gap before the next phrase', () => {
  const [six, reps, at] = placedClips(['6 reps', 'at 24 kilograms']);
  const length = (clip = '') => clipPlace(clip)?.length ?? 0;
  expect(reps?.afterMs).toBe(length(six?.clip) - 60);
  expect(at?.afterMs).toBe((reps?.afterMs ?? 0) + length(reps?.clip) + 120);
  expect(speechMs(['6 reps'])).toBe((reps?.afterMs ?? 0) + length(reps?.clip));
});
