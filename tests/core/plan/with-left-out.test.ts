import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import type { Choices } from '../../../src/core/plan/choices.ts';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { fitPlan } from '../../../src/core/plan/fit/fit-plan.ts';
import type { Step } from '../../../src/core/plan/plan.ts';
import { withLeftOut } from '../../../src/core/plan/with-left-out.ts';

const { routines, exercises } = shippedLibrary;
const work = (steps: readonly Step[]) => steps.flatMap((step) => (step.kind === 'work' ? [step.id] : []));

describe.each(routines.map((routine) => [routine.name, routine] as const))('%s', (_, routine) => {
  const choices = defaultChoices(routine, { readySeconds: 10, pace: 'own', heavyRestSeconds: 90 });
  const plan = (part: Partial<Choices>) => compilePlan(routine, exercises, { ...choices, ...part });
  const whole = plan({});
  const optional = routine.blocks.flatMap(({ slots }) => slots.filter((slot) => slot.optional));

  it('has all its sets in their order, whatever is left out', () => {
    for (const { id } of optional) {
      const without = plan({ leftOut: [id] });
      const { steps, out } = withLeftOut(without, whole);
      expect(work(steps)).toEqual(work(whole.steps));
      expect(steps.filter((step) => !out.has(step))).toEqual(without.steps);
    }
  });

  it('is unchanged when nothing is left out', () => {
    expect(withLeftOut(whole, whole)).toEqual({ steps: whole.steps, out: new Set() });
  });
});

it('includes what is left out for lack of time', () => {
  const routine = routines.find(({ id }) => id === 'strong-back-45')!;
  const choices = defaultChoices(routine, { readySeconds: 10, pace: 'own', heavyRestSeconds: 90 });
  const whole = compilePlan(routine, exercises, choices);
  const { plan } = fitPlan(routine, exercises, choices, 30);
  const late = plan.blocks.flatMap(({ slots }) => slots.filter(({ kind }) => kind === 'left-out'));
  const { out } = withLeftOut(plan, whole);
  const slots = [...out].flatMap((step) => (step.kind === 'work' ? [step.set.slot] : []));
  expect(late.length).toBeGreaterThan(0);
  expect([...new Set(slots)]).toEqual(late.map(({ slot }) => slot.id));
});
