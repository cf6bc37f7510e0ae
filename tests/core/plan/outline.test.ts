import { expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import { NO_AIMS } from '../../../src/core/plan/aims.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { outlineOf } from '../../../src/core/plan/outline.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { BLOCKS, clockPlan } from '../../support/clock-routine.ts';

const { routines, exercises } = shippedLibrary;

it('work under a clock is work', () => {
  const steps = outlineOf(clockPlan(BLOCKS.tabata)).flatMap((block) => block.steps);
  expect(steps.slice(1, 4)).toEqual([20_000, -10_000, 20_000]);
});

it('the outline of a plan takes as long as the plan', () => {
  for (const routine of routines) {
    const plan = planFor(routine, exercises, defaultChoices(routine, DEFAULT_SETTINGS), NO_AIMS);
    const outline = outlineOf(plan);
    const ms = outline.flatMap(({ steps }) => steps).reduce((sum, each) => sum + Math.abs(each), 0);
    expect(ms).toBe(plan.totals.ms);
  }
});
