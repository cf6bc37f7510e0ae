import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../../src/app/shipped/shipped-library.ts';
import type { Choices } from '../../../src/core/plan/choices.ts';
import { defaultChoices } from '../../../src/core/plan/default-choices.ts';
import { planFor } from '../../../src/core/plan/fit/plan-for.ts';
import { plannedIn } from '../../../src/core/plan/plan.ts';
import { EQUIPMENT } from '../../../src/core/routine/equipment.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';

const { routines, exercises } = shippedLibrary;

function slots(id: string, part: Partial<Choices>, care: boolean) {
  const routine = routines.find((each) => each.id === id)!;
  const choices = {
    ...defaultChoices(routine, DEFAULT_SETTINGS),
    equipment: EQUIPMENT,
    minutes: null,
    ...part,
  };
  const plan = planFor(routine, exercises, choices, {});
  return plan.blocks.filter(({ purpose }) => isCare(purpose) === care).flatMap(plannedIn);
}

describe('a poor day', () => {
  for (const { id } of routines) {
    for (const level of ['low', 'middle', 'high'] as const) {
      it(`${id}, ${level}: has one set fewer of all that trains than the low end, and at least one`, () => {
        const usual = slots(id, { level: 'low' }, false);
        const poor = slots(id, { level, readiness: 'poor' }, false);
        expect(poor.map(({ sets }) => sets)).toEqual(usual.map(({ sets }) => Math.max(1, sets - 1)));
        expect(poor.map(({ dose }) => dose.kind === 'reps' && dose.reps)).toEqual(
          usual.map(({ dose }) => dose.kind === 'reps' && dose.reps),
        );
      });
    }
  }

  it('leaves warm-up and stretches alone', () => {
    expect(slots('strong-back-45', { readiness: 'poor' }, true)).toEqual(slots('strong-back-45', {}, true));
  });

  it('is the only one that changes the plan', () => {
    const good = slots('strong-back-45', { readiness: 'so-so' }, false);
    expect(good).toEqual(slots('strong-back-45', {}, false));
  });
});
