import { shippedLibrary as library } from '../../src/app/shipped/shipped-library.ts';
import { bridgeOpenSteps } from '../../src/core/plan/bridge.ts';
import { compilePlan } from '../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { transition } from '../../src/core/session/transition.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';

/** A shipped routine started at 0, without any input after that. */
export function wholeSession(id: string) {
  const routine = library.routines.find((each) => each.id === id);
  if (!routine) throw new Error(`There is no routine ${id}.`);
  const plan: Plan = bridgeOpenSteps(
    compilePlan(routine, library.exercises, defaultChoices(routine, DEFAULT_SETTINGS)),
  );
  const [state] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
  return { plan, state };
}
