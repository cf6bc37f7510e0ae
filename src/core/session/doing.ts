import { moveAt } from '../plan/bout.ts';
import {
  type BoutStep,
  isBout,
  isWork,
  type Plan,
  type SetInfo,
  type Step,
  type WorkStep,
} from '../plan/plan.ts';
import { isMinuteDone } from './phase.ts';
import type { ActiveState } from './session.ts';
import { isRamping, lastActive, workAhead } from './views.ts';

/** A step in which something is exercised. */
export type ActiveStep = WorkStep | BoutStep;

export const isActiveStep = (step: Step): step is ActiveStep => isWork(step) || isBout(step);

/** What is exercised at a step: a set, or a move under a clock. */
export interface Doing {
  readonly set: SetInfo;
  /** One coaching line. */
  readonly cue: string;
}

/** The exercise at a step after this many moves were counted; null under a clock without exercises. */
export function doingAt(step: ActiveStep, count = 0): Doing | null {
  if (step.kind === 'work') return step;
  const move = moveAt(step.bout, count);
  return move && { set: move, cue: move.cue };
}

/** The step at or after an index in which something is exercised; null after the last. */
export const activeAhead = (plan: Plan, from: number): ActiveStep | null =>
  plan.steps.slice(from).find(isActiveStep) ?? null;

/** The exercise at or after an index; null after the last, and under a clock without exercises. */
export function doingAhead(plan: Plan, from: number): Doing | null {
  const step = activeAhead(plan, from);
  return step && doingAt(step);
}

/** What to show: what is exercised now, else what comes next, else the last of all. */
export function doingOnStage(
  plan: Plan,
  { step: here, count }: Pick<ActiveState, 'step' | 'count'>,
): Doing | null {
  const step = plan.steps[here];
  if (step && isActiveStep(step) && !isMinuteDone(step, count)) return doingAt(step, count);
  const ahead = activeAhead(plan, step && isActiveStep(step) ? here + 1 : here);
  const shown = ahead ?? plan.steps.findLast(isActiveStep);
  return shown ? doingAt(shown) : null;
}

/** The set that a report of pain belongs to: the one under way, else the last one begun; null before the first. */
export function setThatHurts(plan: Plan, state: ActiveState): SetInfo | null {
  const here = plan.steps[state.step];
  if (here?.kind === 'work') return here.set;
  // A ramp-up hurts as the lift does that it leads up to.
  if (isRamping(plan, state.step)) return workAhead(plan, state.step)?.set ?? null;
  const last = lastActive(state);
  // The moves under a clock are not sets.
  return here?.kind !== 'bout' && last?.kind === 'work' ? last.set : null;
}
