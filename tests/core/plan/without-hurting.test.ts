import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import type { Aims } from '../../../src/core/plan/aims.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { isWork, type Plan } from '../../../src/core/plan/plan.ts';
import { EQUIPMENT } from '../../../src/core/routine/equipment.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;
const routine = routines.find(({ id }) => id === 'strong-back-45')!;
const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment: EQUIPMENT };
const exercisesIn = (plan: Plan) => new Set(plan.steps.filter(isWork).map(({ set }) => set.exercise));
const whole = planFor(routine, exercises, choices, {});
const deadlift = whole.steps.filter(isWork).find(({ set }) => set.exercise === 'deadlift')!.set;
const none = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0 };
const hurt: Aims = { [`${deadlift.slot}/deadlift`]: { ...none, without: true } };

describe('an exercise that hurt last time', () => {
  it('is not in the plan, at any time asked for, and its row says why', () => {
    for (const minutes of [null, 30, 45]) {
      const plan = planFor(routine, exercises, { ...choices, minutes }, hurt);
      expect(exercisesIn(plan)).not.toContain('deadlift');
      const row = plan.blocks.flatMap(({ slots }) => slots).find(({ slot }) => slot.id === deadlift.slot);
      expect(row).toMatchObject({ kind: 'left-out', slot: { exercise: 'deadlift', why: 'pain' } });
    }
  });

  it('does not keep out another exercise in its place', () => {
    const swaps = { [deadlift.slot]: 'glute-bridge' };
    expect(exercisesIn(planFor(routine, exercises, { ...choices, swaps }, hurt))).toContain('glute-bridge');
  });
});
