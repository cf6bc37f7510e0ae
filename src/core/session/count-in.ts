import type { Plan } from '../plan/plan.ts';
import type { Command } from './session.ts';

/** Length of the count-in after a pause. */
export const COUNT_IN_MS = 3000;

/** The command that resumes at a step of the plan: with a count-in at work, without one elsewhere. */
export function resumeCommand(plan: Plan, step: number): Extract<Command, { readonly type: 'resume' }> {
  return { type: 'resume', countInMs: plan.steps[step]?.kind === 'work' ? COUNT_IN_MS : 0 };
}
