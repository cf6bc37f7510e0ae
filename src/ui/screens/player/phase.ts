import type { Plan, Step, WorkStep } from '../../../core/plan/plan.ts';
import type { ActiveState } from '../../../core/session/session.ts';
import { workAhead } from '../../../core/session/views.ts';

/** What the stage is about. Each has a word, a glyph, a texture and a behaviour of its own. */
export type Phase = 'ready' | 'hold' | 'reps' | 'rest' | 'change-over' | 'change-sides' | 'paused';

function phaseOfStep(step: Step): Phase {
  switch (step.kind) {
    case 'prepare':
      return 'ready';
    case 'work':
      return step.set.dose.kind;
    case 'rest':
      return 'rest';
    case 'transition':
      return step.change === 'side' ? 'change-sides' : 'change-over';
  }
}

/** Whether one waits, with a time to lengthen or to skip. */
export const isRest = (phase: Phase): boolean => phase === 'rest' || phase === 'change-over';

/** A count-in looks like getting ready: that is what it asks for. */
export function phaseOf(step: Step, state: ActiveState): Phase {
  if (state.status === 'running') return phaseOfStep(step);
  return state.resumeAt === null ? 'paused' : 'ready';
}

/** The set on stage: the one being done, else the one that comes, else the last one. */
export function setOnStage(plan: Plan, index: number): WorkStep | null {
  const ahead = plan.steps[workAhead(plan, index) ?? -1];
  if (ahead?.kind === 'work') return ahead;
  return plan.steps.findLast((step): step is WorkStep => step.kind === 'work') ?? null;
}
