import type { Purpose } from '../../routine/purpose.ts';
import {
  type ClockScheme,
  type ExerciseBook,
  isClock,
  type Routine,
  type Scheme,
} from '../../routine/routine.ts';
import type { Choices } from '../choices.ts';
import { AFTER_CLOCK_MS } from '../clock-runs.ts';
import { compilePlan } from '../compile-plan.ts';
import { isGap, type Plan, stepMs } from '../plan.ts';
import { restOfLift } from '../rest-of-lift.ts';
import { gapMs } from '../steps-of-turn.ts';
import type { BlockWeight } from './fit-block.ts';

type Fixed = Extract<Scheme, { readonly kind: 'ladder' }> | ClockScheme;

/**
 * Whether the length of a block is fixed. A clock and a ladder are compared with the last time, so fitting a session to
 * its time changes neither; their length is that of the clock, or estimated.
 */
export const isFixed = (scheme: Scheme): scheme is Fixed => scheme.kind === 'ladder' || isClock(scheme);

/** How long the plan rests after a block of fixed length, in milliseconds, where another block follows it. */
const endRestOf = (scheme: Fixed, purpose: Purpose): number =>
  scheme.kind === 'ladder' ? restOfLift(scheme.roundRestMs, purpose) : AFTER_CLOCK_MS;

/** What the steps of a block weigh, without what leads into the session or out of the block. */
function weightOf({ blocks, steps }: Plan, index: number, endRestMs: number): BlockWeight | null {
  const place = blocks[index];
  const own = steps.slice(place?.from, place?.to).filter(({ kind }) => kind !== 'prepare');
  const last = own.at(-1);
  if (!last) return null;
  const inside = isGap(last) ? own.slice(0, -1) : own;
  const sum = (of: typeof own) => of.reduce((ms, step) => ms + stepMs(step), 0);
  const work = inside.filter(({ kind }) => kind === 'work' || kind === 'bout');
  const sets = new Set(work.map(({ id }) => id)).size;
  return {
    ms: sum(inside) + gapMs(endRestMs),
    workMs: sum(work),
    sets: Math.max(1, sets),
    endRestMs,
    setUpMs: 0,
  };
}

/** The weight of each block of fixed length; null for the others. */
export function fixedWeights(
  routine: Routine,
  book: ExerciseBook,
  choices: Choices,
): readonly (BlockWeight | null)[] {
  if (!routine.blocks.some(({ scheme }) => isFixed(scheme))) return [];
  const plan = compilePlan(routine, book, choices);
  return routine.blocks.map(({ scheme, purpose }, index) =>
    isFixed(scheme) ? weightOf(plan, index, endRestOf(scheme, purpose)) : null,
  );
}
