import type { Settings } from '../settings.ts';
import type { Plan, RampUpStep, SetUpStep, Step, WorkStep } from './plan.ts';

/** The kinds of step that wait for the person. Work for time is not among them: its time is the score. */
const canBeOpen = (step: Step): step is WorkStep | RampUpStep | SetUpStep =>
  step.kind === 'work' || step.kind === 'ramp-up' || step.kind === 'set-up';

function bridgedStep(step: Step): Step {
  if (!canBeOpen(step) || step.timing.kind !== 'open') return step;
  return { ...step, timing: { kind: 'timed', ms: step.timing.estimateMs, bridged: true } };
}

function openStep(step: Step): Step {
  if (!canBeOpen(step) || step.timing.kind !== 'timed' || !step.timing.bridged) return step;
  return { ...step, timing: { kind: 'open', estimateMs: step.timing.ms } };
}

/** Returns the same object when no step changes. */
function remade(plan: Plan, remake: (step: Step) => Step, except: number | null): Plan {
  const steps = plan.steps.map((step, index) => (index === except ? step : remake(step)));
  return steps.some((step, index) => step !== plan.steps[index]) ? { ...plan, steps } : plan;
}

/**
 * Turns the open steps of a plan into timed ones of their estimated length, so that a session runs to its end without
 * a tap. The step at index `except` stays as it is: it is under way and must not be interrupted.
 */
export const bridgeOpenSteps = (plan: Plan, except: number | null = null): Plan =>
  remade(plan, bridgedStep, except);

/** Makes bridged steps open again, so that they wait for the person. */
export const unbridgeSteps = (plan: Plan, except: number | null = null): Plan =>
  remade(plan, openStep, except);

/** The plan that the sound mode requires: open steps are bridged only while a soundtrack plays with the screen off. */
export const forSoundMode = (
  plan: Plan,
  { soundMode, sounds, bridgeOpenSteps: bridge }: Pick<Settings, 'soundMode' | 'sounds' | 'bridgeOpenSteps'>,
  except: number | null = null,
): Plan =>
  soundMode === 'screen-off' && sounds && bridge
    ? bridgeOpenSteps(plan, except)
    : unbridgeSteps(plan, except);
