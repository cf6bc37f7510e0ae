import { isCare } from '../../routine/purpose.ts';
import type { NumberRange } from '../../routine/routine.ts';
import { type Plan, type PlanSlot, plannedIn } from '../plan.ts';

/** What a fitting changed, compared with the same choices without a time. */
export interface FitFacts {
  /** How long the rests are, in ms; null without rests. */
  readonly restMs: NumberRange | null;
  /** Sets added to the slots that stay, or removed when negative; both sides count as one. */
  readonly sets: number;
  /** Whether sets of reps ask for more or fewer of them, and holds for longer or shorter ones. */
  readonly reps: 'more' | 'fewer' | 'same';
  readonly holds: 'longer' | 'shorter' | 'same';
  /** Names of exercises that alternate. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Names of exercises left out for time. */
  readonly leftOut: readonly string[];
  /** Names of the warm-up and cool-down blocks that got shorter, and by how much in all. */
  readonly shortened: { readonly blocks: readonly string[]; readonly ms: number } | null;
}

/** 1, 0 or -1: all reps, or else the holds inside them, or the length of a hold. */
function doseChange(before: PlanSlot, after: PlanSlot): number {
  if (before.dose.kind === 'hold') return after.dose.kind === 'hold' ? after.dose.ms - before.dose.ms : 0;
  if (after.dose.kind === 'hold') return 0;
  return after.dose.reps - before.dose.reps || (after.dose.holdMs ?? 0) - (before.dose.holdMs ?? 0);
}

/** Compares a fitted plan with the plan of the same choices without a time. */
export function fitFacts(natural: Plan, fitted: Plan): FitFacts {
  const before = new Map(natural.blocks.flatMap(plannedIn).map((slot) => [slot.id, slot]));
  const work = fitted.blocks.filter(({ purpose }) => !isCare(purpose));
  const kept = work.flatMap(plannedIn).flatMap((after) => {
    const was = before.get(after.id);
    return was ? [{ was, after }] : [];
  });
  /** Returns the first code if such a dose grew, the second if one shrank. */
  const change = <Up extends string, Down extends string>(
    kind: 'reps' | 'hold',
    up: Up,
    down: Down,
  ): Up | Down | 'same' => {
    const by = kept
      .filter(({ was }) => was.dose.kind === kind)
      .map(({ was, after }) => doseChange(was, after));
    return by.some((each) => each > 0) ? up : by.some((each) => each < 0) ? down : 'same';
  };
  const rests = fitted.steps.flatMap((step) => (step.kind === 'rest' ? [step.timing.ms] : []));
  const all = fitted.blocks.flatMap(plannedIn);
  const shorter = natural.blocks.flatMap((block, index) => {
    const ms = block.ms - (fitted.blocks[index]?.ms ?? 0);
    return isCare(block.purpose) && ms > 0 ? [{ name: block.name, ms }] : [];
  });
  return {
    restMs: rests.length > 0 ? { low: Math.min(...rests), high: Math.max(...rests) } : null,
    sets: kept.reduce((sum, { was, after }) => sum + after.sets - was.sets, 0),
    reps: change('reps', 'more', 'fewer'),
    holds: change('hold', 'longer', 'shorter'),
    pairs: all.flatMap((slot, index) => {
      const partner = all.find(({ id }, at) => at > index && id === slot.pairedWith);
      return partner ? [[slot.name, partner.name] as const] : [];
    }),
    leftOut: fitted.blocks.flatMap(({ slots: rows }) =>
      rows.flatMap((row) => (row.kind === 'left-out' && before.has(row.slot.id) ? [row.slot.name] : [])),
    ),
    shortened:
      shorter.length > 0
        ? { blocks: shorter.map(({ name }) => name), ms: shorter.reduce((sum, { ms }) => sum + ms, 0) }
        : null,
  };
}
