import { isLead, type Plan, type RampUpStep, type SetUpStep, setKey } from '../../../../core/plan/plan.ts';

/** The set-up and the ramp-ups that lead up to the set that a step belongs to. */
export interface LeadUp {
  readonly setUp: SetUpStep | null;
  readonly ramps: readonly RampUpStep[];
  /** Index of the first set they lead up to. */
  readonly first: number;
}

/** What leads up to a set; null when the step `index` is not part of it. */
export function leadUpAt(plan: Plan, index: number): LeadUp | null {
  const here = plan.steps[index];
  if (!here || !isLead(here)) return null;
  const key = setKey(here.set);
  const steps = plan.steps.filter((step) => isLead(step) && setKey(step.set) === key);
  return {
    setUp: steps.find((step) => step.kind === 'set-up') ?? null,
    ramps: steps.filter((step) => step.kind === 'ramp-up'),
    first: plan.steps.findIndex((step) => step.kind === 'work' && setKey(step.set) === key),
  };
}

/** The ramp-up that comes after the step `index`, without a set in between. */
export function rampAfter(plan: Plan, index: number): RampUpStep | null {
  const next = plan.steps.slice(index + 1).find((step) => step.kind === 'ramp-up' || step.kind === 'work');
  return next?.kind === 'ramp-up' ? next : null;
}
