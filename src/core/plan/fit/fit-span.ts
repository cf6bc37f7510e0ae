import { minutes as wholeMinutes } from '../../duration.ts';
import type { ExerciseBook, Routine } from '../../routine/routine.ts';
import type { Aims } from '../aims.ts';
import type { Choices } from '../choices.ts';
import { planFor } from './plan-for.ts';

const MINUTE_MS = 60_000;
/** A routine that can be longer than this is offered in steps of five minutes. */
const LONG_MINUTES = 40;
/** How far below its shortest length a routine can be asked for: the answer names what could be left out. */
const SHARE = 0.4;

/** The times offered for a routine, in minutes. */
export interface FitSpan {
  /** In ascending order; the full length is one of them. */
  readonly stops: readonly number[];
  /** How long the routine takes when no time is asked for. */
  readonly full: number;
}

export function fitSpan(routine: Routine, exercises: ExerciseBook, choices: Choices, aims: Aims): FitSpan {
  const msOf = (part: Partial<Choices>) =>
    planFor(routine, exercises, { ...choices, leftOutToday: [], ...part }, aims).totals.ms;
  const longest = msOf({ level: 'high', minutes: null }) / MINUTE_MS;
  const shortest = msOf({ minutes: 0 }) / MINUTE_MS;
  const full = wholeMinutes(msOf({ minutes: null }));
  const step = longest > LONG_MINUTES ? 5 : 1;
  const low = Math.max(step, Math.ceil((shortest * SHARE) / step) * step);
  const high = Math.max(low, Math.ceil(longest / step) * step);
  const round = Array.from({ length: (high - low) / step + 1 }, (_, i) => low + i * step);
  const stops = [...new Set([...round, full, routine.targetMinutes.low])].toSorted((a, b) => a - b);
  return { stops, full };
}
