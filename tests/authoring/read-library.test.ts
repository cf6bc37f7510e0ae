import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';

const plank = {
  format: 1,
  id: 'plank',
  name: 'Plank',
  setUp: 'Elbows under your shoulders.',
  cues: ['Squeeze your glutes', 'Breathe'],
  mistake: 'Sagging hips: lift them level.',
  muscles: { main: ['deep-core'] },
};

const routine = {
  format: 1,
  id: 'short',
  name: 'Short',
  summary: 'One plank.',
  experience: ['beginner'],
  targetMinutes: 1,
  timesAWeek: 7,
  consecutiveDays: true,
  equipment: [],
  advice: [],
  blocks: [{ id: 'a', name: 'A', purpose: 'core', slots: [{ exercise: 'plank', hold: 30 }] }],
};

describe('the library that ships with the app', () => {
  it('has the four routines and finds all their exercises', () => {
    const { routines, exercises } = shippedLibrary;
    expect(routines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['desk-reset', 'posture-15', 'resilient-lower-back', 'strong-back-45']),
    );
    expect(exercises.get('plank')?.name).toBe('Plank');
  });

  it('keeps routines in the order of their files', () => {
    const second = { ...routine, id: 'also' };
    const files = { 'short.json': routine, 'also.json': second };
    expect(readLibrary(files, { 'plank.json': plank }).routines.map(({ id }) => id)).toEqual([
      'short',
      'also',
    ]);
  });
});

describe('a broken file in the library', () => {
  it('is named along with what to correct', () => {
    const broken = { ...routine, name: 7 };
    expect(() => readLibrary({ 'routines/short.json': broken }, { 'plank.json': plank })).toThrow(
      'routines/short.json cannot be read:\n  $.name: This has to be text, not 7. (text of 1 to 60 characters)',
    );
  });

  it('is one that asks for an exercise that does not exist', () => {
    expect(() => readLibrary({ 'short.json': routine }, {})).toThrow('There is no exercise "plank".');
  });

  it('is one whose file name is not its id', () => {
    expect(() => readLibrary({}, { 'planks.json': plank })).toThrow(
      'planks.json cannot be read:\n  $.id: The id "plank" is not the name of the file.',
    );
  });

  it('is an exercise with a variation that does not exist', () => {
    const lost = { ...plank, easier: { how: 'Put your knees down.', exercise: 'kneeling-plank' } };
    expect(() => readLibrary({}, { 'plank.json': lost })).toThrow('There is no exercise "kneeling-plank".');
  });
});
