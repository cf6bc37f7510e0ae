import { aimKey } from '../../src/core/plan/aims.ts';
import { type Level, pick } from '../../src/core/plan/choices.ts';
import { isWork, type Plan, plannedIn, type SetDose } from '../../src/core/plan/plan.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import type { NextTime } from '../../src/core/training/progress/next-time.ts';
import type { Answer } from './answer-of.ts';
import type { ReasonCode } from './reason-code.ts';
import { reasonCode } from './reason-code.ts';

interface Amount {
  readonly kg: number | null;
  readonly reps: number | null;
  readonly holdMs: number | null;
}

export interface GotNext extends Amount {
  readonly sets: number | null;
  readonly reason: ReasonCode;
  /** The code of the app's own reason. */
  readonly because: string;
}

/** What the app says for a case. */
export interface Got {
  readonly minutes: number;
  readonly next: Readonly<Record<string, GotNext>>;
  readonly plan: {
    readonly order: readonly string[];
    readonly asks: Readonly<Record<string, Amount>>;
    readonly sets: Readonly<Record<string, number>>;
    readonly rampUps: Readonly<Record<string, number>>;
  };
  readonly warnings: readonly string[];
}

const amountOf = (dose: SetDose): Amount => ({
  kg: dose.kg ?? null,
  reps: dose.kind === 'reps' ? dose.reps : null,
  holdMs: dose.kind === 'hold' ? dose.ms : null,
});

/** What an aim leaves to the routine comes from the end of the range that the level asks for. */
export function gotNext(next: NextTime, routine: Routine, level: Level): GotNext {
  const { aim, reason } = next.suggestion;
  const slot = routine.blocks
    .flatMap((block) => block.slots)
    .find((each) => aimKey(each.id, next.exercise) === next.key);
  const own = slot?.alternatives.find((each) => each.exercise === next.exercise)?.dose ?? slot?.dose;
  return {
    kg: aim.kg,
    reps: aim.reps ?? (own?.kind === 'reps' ? pick(own.reps, level) : null),
    holdMs: aim.holdMs ?? (own?.kind === 'hold' ? pick(own.ms, level, 1000) : null),
    sets: aim.sets ?? (slot ? pick(slot.sets, level) : null),
    reason: reasonCode(next),
    because: reason.code,
  };
}

/** By the first of each name. */
function firstOf<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.toReversed());
}

const rampsOf = ({ steps }: Plan, slot: string): number =>
  steps.filter((step) => step.kind === 'ramp-up' && step.set.slot === slot).length;

export function gotOf({ routine, plan, next }: Answer, warnings: readonly string[]): Got {
  const slots = plan.blocks.flatMap(plannedIn);
  const sets = plan.steps.filter(isWork).map((step) => step.set);
  return {
    minutes: Math.round((plan.totals.ms / 60_000) * 100) / 100,
    next: firstOf(next.map((each) => [each.exercise, gotNext(each, routine, plan.choices.level)])),
    plan: {
      order: [...new Set(sets.map((set) => set.exercise))],
      asks: firstOf(sets.map((set) => [set.exercise, amountOf(set.dose)])),
      sets: firstOf(slots.map((slot) => [slot.exercise, slot.sets])),
      rampUps: Object.fromEntries(slots.map(({ id, exercise }) => [exercise, rampsOf(plan, id)])),
    },
    warnings,
  };
}
