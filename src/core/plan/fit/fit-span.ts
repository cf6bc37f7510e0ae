import type { ExerciseBook, NumberRange, Routine } from '../../routine/routine.ts';
import type { Aims } from '../aims.ts';
import type { Choices } from '../choices.ts';
import { planFor } from './plan-for.ts';

const MINUTE_MS = 60_000;
/** A routine that can be longer than this is offered in steps of five minutes. */
const LONG_MINUTES = 40;
/** How far below its shortest length a routine can be asked for: the answer names what could be left out. */
const SHARE = 0.4;

/** The times offered for a routine, in minutes; low and high are multiples of the step. */
export interface FitSpan extends NumberRange {
  readonly step: number;
}

export function fitSpan(routine: Routine, exercises: ExerciseBook, choices: Choices, aims: Aims): FitSpan {
  const minutesOf = (part: Partial<Choices>) =>
    planFor(routine, exercises, { ...choices, ...part }, aims).totals.ms / MINUTE_MS;
  const longest = minutesOf({ level: 'high', minutes: null });
  const shortest = minutesOf({ minutes: 0 });
  const step = longest > LONG_MINUTES ? 5 : 1;
  const low = Math.max(step, Math.ceil((shortest * SHARE) / step) * step);
  return { low, high: Math.max(low, Math.ceil(longest / step) * step), step };
}
