import { moveAt } from '../plan/bout.ts';
import { isComplete } from '../plan/bout-count.ts';
import type { Step } from '../plan/plan.ts';
import type { ActiveState } from './session.ts';

/** What the person does at one moment of a session. */
export type Phase =
  | 'ready'
  | 'set-up'
  | 'ramp-up'
  | 'hold'
  | 'reps'
  | 'rest'
  | 'change-over'
  | 'change-sides'
  | 'paused';

/** Whether the work of an EMOM minute is done, so that what is left of it is rest. */
export const isMinuteDone = (step: Step, count: number): boolean =>
  step.kind === 'bout' && step.bout.clock === 'emom' && isComplete(step.bout, count);

/** The phase of a step; in a bout, after this many moves were counted. */
export function phaseOfStep(step: Step, count = 0): Exclude<Phase, 'paused'> {
  switch (step.kind) {
    case 'prepare':
      return 'ready';
    case 'work':
      return step.set.dose.kind;
    case 'bout':
      if (isMinuteDone(step, count)) return 'rest';
      return moveAt(step.bout, count)?.dose.kind ?? (step.bout.clock === 'tabata' ? 'hold' : 'reps');
    case 'set-up':
    case 'ramp-up':
    case 'rest':
      return step.kind;
    case 'transition':
      return step.change === 'side' ? 'change-sides' : 'change-over';
  }
}

/** A count-in counts as getting ready. */
export function phaseOf(step: Step, state: ActiveState): Phase {
  if (state.status === 'running') return phaseOfStep(step, state.count);
  return state.resumeAt === null ? 'paused' : 'ready';
}

/** Whether the phase lies between two exercises, with a time that can be extended or skipped. */
export const isRest = (phase: Phase): boolean => phase === 'rest' || phase === 'change-over';
