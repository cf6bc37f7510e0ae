import type { Plan } from '../plan/plan.ts';
import type { Command } from './session.ts';

/** How long going on after a pause is counted in. */
export const COUNT_IN_MS = 3000;

/** How one goes on at a step of the plan after a pause: counted in where there is work to get ready for. */
export function resumeCommand(plan: Plan, step: number): Extract<Command, { readonly type: 'resume' }> {
  return { type: 'resume', countInMs: plan.steps[step]?.kind === 'work' ? COUNT_IN_MS : 0 };
}
