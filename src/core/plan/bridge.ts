import type { Plan, Step } from './plan.ts';

function bridgedStep(step: Step): Step {
  if (step.kind !== 'work' || step.timing.kind !== 'open') return step;
  return { ...step, timing: { kind: 'timed', ms: step.timing.estimateMs, bridged: true } };
}

function openStep(step: Step): Step {
  if (step.kind !== 'work' || step.timing.kind !== 'timed' || !step.timing.bridged) return step;
  return { ...step, timing: { kind: 'open', estimateMs: step.timing.ms } };
}

/** The very same plan when nothing in it changes. */
function remade(plan: Plan, remake: (step: Step) => Step, except: number | null): Plan {
  const steps = plan.steps.map((step, index) => (index === except ? step : remake(step)));
  return steps.some((step, index) => step !== plan.steps[index]) ? { ...plan, steps } : plan;
}

/**
 * Turns the open steps of a plan into timed ones of their estimated length, so that a session can go through with
 * nobody at the screen. The step one stands in (`except`) stays what it is: it must not be interrupted.
 */
export const bridgeOpenSteps = (plan: Plan, except: number | null = null): Plan =>
  remade(plan, bridgedStep, except);

/** Takes it back: what was open waits for the person again. */
export const unbridgeSteps = (plan: Plan, except: number | null = null): Plan =>
  remade(plan, openStep, except);
