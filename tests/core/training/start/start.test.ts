import { describe, expect, it } from 'vitest';
import { shippedCoaching } from '../../../../src/app/shipped/shipped-coaching.ts';
import { shippedLibrary } from '../../../../src/app/shipped/shipped-library.ts';
import type { Choices } from '../../../../src/core/plan/choices.ts';
import { defaultChoices } from '../../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../../src/core/plan/fit/plan-for.ts';
import { plannedIn } from '../../../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { startAims } from '../../../../src/core/training/start/start-aims.ts';
import {
  NO_ANSWERS,
  type StartAnswers,
  startAnswersOf,
} from '../../../../src/core/training/start/start-answers.ts';
import { startChoices } from '../../../../src/core/training/start/start-choices.ts';
import { parseLibrary } from '../../../../src/storage/parse-library.ts';

const { routines } = shippedLibrary;
const exercises = new Map([...shippedLibrary.exercises, ...shippedCoaching.exercises]);
const GYM = ['barbell', 'dumbbells', 'cable', 'pull-up-bar', 'band', 'roman-chair'] as const;

function first(id: string, answers: Partial<StartAnswers>, part: Partial<Choices> = {}) {
  const routine = routines.find((each) => each.id === id)!;
  const given = { ...NO_ANSWERS, ...answers };
  const asked = { ...defaultChoices(routine, DEFAULT_SETTINGS), minutes: null, equipment: GYM, ...part };
  const choices = { ...asked, ...startChoices(routine, exercises, asked, given) };
  const plan = planFor(routine, exercises, choices, startAims(routine, given));
  return { level: choices.level, slots: plan.blocks.flatMap(plannedIn) };
}
const exercisesOf = (...given: Parameters<typeof first>) =>
  first(...given).slots.map((slot) => slot.exercise);

describe('the first session', () => {
  it('asks nobody who cannot do a pull-up for three sets of five', () => {
    const none = { pullUps: 'none' } as const;
    expect(exercisesOf('strong-back-45', {})).toContain('pull-up');
    expect(exercisesOf('strong-back-45', none)).toContain('band-assisted-pull-up');
    expect(exercisesOf('strong-back-45', none)).not.toContain('pull-up');
    const bar = exercisesOf('strong-back-45', none, { equipment: ['pull-up-bar'] });
    expect(bar).toContain('negative-pull-up');
  });

  it('has short sets for a person with one to four pull-ups', () => {
    const { slots } = first('strong-back-45', { pullUps: 'some' });
    expect(slots.find(({ exercise }) => exercise === 'pull-up')?.dose).toMatchObject({ reps: 2 });
  });

  it('teaches the hinge without a weight to a person new to the barbell', () => {
    for (const id of ['strong-back-45', 'resilient-lower-back']) {
      const planned = exercisesOf(id, { barbell: 'no' });
      expect(planned).toContain('hip-hinge');
      for (const each of planned) expect(exercises.get(each)?.equipment).not.toContain('barbell');
    }
  });

  it('holds planks for as long as the person can stand', () => {
    const held = (plank: StartAnswers['plank']) =>
      first('resilient-lower-back', { plank }).slots.find(({ exercise }) => exercise === 'plank')?.dose;
    expect(held('middle')).toMatchObject({ ms: 20_000 });
    expect(held('long')).toMatchObject({ ms: 40_000 });
  });

  it('puts a person who holds a plank for less than 20 seconds on the knees, for 10 seconds', () => {
    for (const id of ['resilient-lower-back', 'posture-15']) {
      const { slots } = first(id, { plank: 'short' });
      const held = slots.find(({ exercise }) => exercise === 'kneeling-plank');
      expect(held?.dose).toMatchObject({ ms: 10_000 });
      expect(slots.map(({ exercise }) => exercise)).not.toEqual(expect.arrayContaining(['plank']));
      expect(slots.map(({ exercise }) => exercise)).not.toEqual(expect.arrayContaining(['high-plank']));
    }
  });

  it('begins in the middle only when two of three answers are strong', () => {
    expect(first('strong-back-45', { pullUps: 'many' }).level).toBe('low');
    expect(first('strong-back-45', { pullUps: 'many', barbell: 'yes' }).level).toBe('middle');
  });

  it('is planned as before when the questions are skipped', () => {
    expect(startAims(routines[0]!, NO_ANSWERS)).toEqual({});
    expect(first('strong-back-45', {}).level).toBe('low');
  });

  it('keeps a swap the person has made', () => {
    const swaps = { 'compound.3': 'negative-pull-up' };
    const routine = routines.find(({ id }) => id === 'strong-back-45')!;
    const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), swaps };
    const decided = startChoices(routine, exercises, choices, { ...NO_ANSWERS, pullUps: 'none' });
    expect(decided.swaps).toMatchObject(swaps);
  });
});

it('answers are kept as they were given, and one that cannot be given counts as none', () => {
  const start = { pullUps: 'none', plank: null, barbell: 'yes' };
  const kept = (value: unknown) => startAnswersOf(parseLibrary({ start: value }).start);
  expect(kept(start)).toEqual(start);
  expect(kept({ ...start, plank: 'ages', more: 1 })).toEqual(start);
  expect(parseLibrary({})).not.toHaveProperty('start');
});
