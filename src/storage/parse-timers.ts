import * as v from 'valibot';
import { type QuickTimer, TIMER_LIMITS } from '../core/timers/quick-timer.ts';
import type { KeptTimers } from '../core/timers/timers.ts';
import { ID, WALL } from './set-schema.ts';

const SECOND_MS = 1000;

const within = (of: keyof typeof TIMER_LIMITS) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(TIMER_LIMITS[of].least),
    v.maxValue(TIMER_LIMITS[of].most),
    v.check((value) => of === 'rounds' || value % SECOND_MS === 0),
  );

const EXERCISE = v.nullable(ID);
const TURNS = {
  workMs: within('workMs'),
  restMs: within('restMs'),
  rounds: within('rounds'),
  exercise: EXERCISE,
};

const TIMER = v.variant('kind', [
  v.object({ kind: v.literal('intervals'), ...TURNS }),
  v.object({ kind: v.literal('tabata'), ...TURNS }),
  v.object({
    kind: v.literal('emom'),
    everyMs: within('everyMs'),
    rounds: within('rounds'),
    exercise: EXERCISE,
  }),
  v.object({ kind: v.literal('amrap'), ms: within('ms') }),
  v.object({ kind: v.literal('for-time'), capMs: v.nullable(within('capMs')) }),
  v.object({ kind: v.literal('countdown'), ms: within('ms') }),
  v.object({ kind: v.literal('stopwatch') }),
]) satisfies v.GenericSchema<unknown, QuickTimer>;

const KEPT = v.object({ timer: TIMER, startedAtWall: v.nullable(WALL) });

/** Reads a value stored by any version, without invalid entries. Of two of a kind, the first is kept. */
export function parseTimers(stored: unknown): KeptTimers {
  const read = (Array.isArray(stored) ? stored.slice(0, 50) : []).flatMap((each) => {
    const kept = v.safeParse(KEPT, each);
    return kept.success ? [kept.output] : [];
  });
  return read.filter(({ timer }, at) => read.findIndex((other) => other.timer.kind === timer.kind) === at);
}
