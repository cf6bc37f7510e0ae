import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../../src/app/shipped/shipped-library.ts';
import { compilePlan } from '../../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../../src/core/plan/default-choices.ts';
import { isWork, type Plan } from '../../../../src/core/plan/plan.ts';
import { EQUIPMENT } from '../../../../src/core/routine/equipment.ts';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings.ts';
import { othersToSpare, withAllDropped } from '../../../../src/core/training/pain/others-to-spare.ts';

const { routines, exercises } = shippedLibrary;
const strongBack = routines.find(({ id }) => id === 'strong-back-45')!;
const plan = compilePlan(strongBack, exercises, {
  ...defaultChoices(strongBack, DEFAULT_SETTINGS),
  equipment: EQUIPMENT,
});
const workOf = (of: Plan) => of.steps.filter(isWork).map(({ set }) => set.exercise);
const indexOf = (exercise: string) =>
  plan.steps.findIndex((step) => isWork(step) && step.set.exercise === exercise);
const sparedAt = (exercise: string, place: 'lower-back' | 'knee') =>
  othersToSpare(plan, indexOf(exercise), place, exercise, exercises).map((each) => each.exercise);

describe('after a pain in the lower back that stops the deadlift', () => {
  it('what else loads the lower back is named: the bent-over row holds a weight with it', () => {
    const spared = sparedAt('deadlift', 'lower-back');
    expect(spared).toContain('barbell-row');
    expect(spared).not.toContain('deadlift');
    expect(spared).not.toContain('pull-up');
    expect(spared).not.toContain('lat-pulldown');
  });

  it('nothing that is over is named, and no stretch', () => {
    const last = workOf(plan).at(-1)!;
    expect(sparedAt(last, 'lower-back')).toEqual([]);
  });

  it('those exercises are left out together, and the rest of the session stays', () => {
    const at = indexOf('deadlift');
    const others = othersToSpare(plan, at, 'lower-back', 'deadlift', exercises);
    const { plan: next, step } = withAllDropped({ plan, step: at }, others);
    const gone = new Set(others.map(({ exercise }) => exercise));
    expect(workOf(next)).toEqual(workOf(plan).filter((exercise) => !gone.has(exercise)));
    expect(next.steps[step]?.id).toBe(plan.steps[at]?.id);
    expect(next.totals.ms).toBeLessThan(plan.totals.ms);
  });
});

it('a pain in the knee leaves the pulls alone', () => {
  expect(sparedAt('deadlift', 'knee')).not.toContain('barbell-row');
});
