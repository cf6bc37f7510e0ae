import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { fitPlan, toleranceMs } from '../../../src/core/plan/fit/fit-plan.ts';
import { isFixed } from '../../../src/core/plan/fit/fixed-weight.ts';
import type { LeftOutSlot, Plan, PlanSlot } from '../../../src/core/plan/plan.ts';
import type { Block, NumberRange, Slot } from '../../../src/core/routine/routine.ts';
import { picks, type Shelf, shelves } from '../../support/arbitrary-routine.ts';

const RUNS = { numRuns: 300 };
const minutes = fc.integer({ min: 1, max: 120 });

const planned = (plan: Plan): PlanSlot[] =>
  plan.blocks.flatMap(({ slots }) => slots.flatMap((each) => (each.kind === 'planned' ? [each.slot] : [])));
const leftOut = (plan: Plan): LeftOutSlot[] =>
  plan.blocks.flatMap(({ slots }) => slots.flatMap((each) => (each.kind === 'left-out' ? [each.slot] : [])));

/** What the author wrote for a planned slot, according to the scheme of its block. */
function authored({ routine }: Shelf, planSlot: PlanSlot): { block: Block; slot: Slot } {
  for (const block of routine.blocks) {
    const slot = block.slots.find(({ id }) => id === planSlot.id);
    if (slot) return { block, slot };
  }
  throw new Error(`No slot ${planSlot.id}.`);
}

/** The values of a planned slot that lie outside the author's ranges. */
function outOfRange(shelf: Shelf, planSlot: PlanSlot): string[] {
  const { block, slot } = authored(shelf, planSlot);
  const { scheme } = block;
  const { dose } = planSlot;
  const values: [string, NumberRange, number | null][] = [
    ['rest', isFixed(scheme) || scheme.kind === 'straight' ? slot.restMs : scheme.restMs, planSlot.restMs],
    ['sets', !isFixed(scheme) && 'rounds' in scheme ? scheme.rounds : slot.sets, planSlot.sets],
  ];
  if (scheme.kind === 'interval' && dose.kind === 'hold') values.push(['work', scheme.workMs, dose.ms]);
  else if (dose.kind === 'hold' && slot.dose.kind === 'hold') {
    const { ms, shortestMs } = slot.dose;
    values.push(['hold', { ...ms, low: shortestMs ?? ms.low }, dose.ms]);
  } else if (dose.kind === 'reps' && slot.dose.kind === 'reps') {
    values.push(['reps', slot.dose.reps, dose.reps]);
    if (slot.dose.holdMs) values.push(['hold in the rep', slot.dose.holdMs, dose.holdMs]);
  } else throw new Error('A dose of another kind.');
  return values.flatMap(([of, { low, high }, value]) =>
    value !== null && value >= low && value <= high ? [] : [`${planSlot.id}: ${of} of ${value}`],
  );
}

describe('a plan fitted to a time', { timeout: 60_000 }, () => {
  it('never leaves a range', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, (shelf, choices, asked) => {
        const { plan } = fitPlan(shelf.routine, shelf.exercises, choices, asked);
        expect(planned(plan).flatMap((slot) => outOfRange(shelf, slot))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same for the same choices', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, ({ routine, exercises }, choices, asked) => {
        const once = fitPlan(routine, exercises, choices, asked);
        expect(fitPlan(routine, exercises, choices, asked)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it('gives no less work and no fewer sets for a longer time', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, minutes, ({ routine, exercises }, choices, one, other) => {
        const of = (asked: number) => fitPlan(routine, exercises, choices, asked).plan.totals;
        const shorter = of(Math.min(one, other));
        const longer = of(Math.max(one, other));
        expect(longer.workMs).toBeGreaterThanOrEqual(shorter.workMs);
        expect(longer.sets).toBeGreaterThanOrEqual(shorter.sets);
      }),
      RUNS,
    );
  });

  it('says whether the time can be met, and never runs over when it can', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, ({ routine, exercises }, choices, asked) => {
        const { plan, reach } = fitPlan(routine, exercises, choices, asked);
        const over = plan.totals.ms - asked * 60_000;
        const tolerance = toleranceMs(asked * 60_000);
        expect(reach === 'shortest').toBe(over > tolerance);
        expect(reach === 'longest' && over >= -tolerance).toBe(false);
      }),
      RUNS,
    );
  });

  it('leaves time unused only where one more second of any rest would be too much', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, (shelf, choices, asked) => {
        const { plan, reach } = fitPlan(shelf.routine, shelf.exercises, choices, asked);
        const unused = asked * 60_000 - plan.totals.ms;
        const wasted = reach === 'fits' && unused > toleranceMs(asked * 60_000);
        const couldRest = planned(plan).filter((slot) => {
          const { block, slot: file } = authored(shelf, slot);
          if (block.scheme.kind !== 'straight' || slot.pairedWith !== null) return false;
          // Without a rest there are ten seconds to change over, so a rest costs time only beyond those.
          return file.restMs.high > 10_000 && slot.restMs < file.restMs.high;
        });
        expect(wasted ? couldRest : []).toEqual([]);
      }),
      RUNS,
    );
  });

  it('leaves out only what is optional, and never all of a warm-up or a cool-down', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, ({ routine, exercises }, choices, asked) => {
        const before = compilePlan(routine, exercises, choices);
        const { plan } = fitPlan(routine, exercises, choices, asked);
        const already = leftOut(before).map(({ id }) => id);
        for (const slot of leftOut(plan)) expect(slot.optional || already.includes(slot.id)).toBe(true);
        for (const [index, block] of before.blocks.entries()) {
          if (!['warm-up', 'cool-down'].includes(block.purpose) || block.ms === 0) continue;
          expect(plan.blocks[index]?.ms).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('pairs only exercises that do not share muscles, and rests as long as both ask', () => {
    fc.assert(
      fc.property(shelves, picks, minutes, (shelf, choices, asked) => {
        const { plan } = fitPlan(shelf.routine, shelf.exercises, choices, asked);
        const slots = planned(plan);
        for (const slot of slots.filter(({ pairedWith }) => pairedWith !== null)) {
          const partner = slots.find(({ id }) => id === slot.pairedWith);
          if (!partner) throw new Error('A pair of one.');
          const worked = (of: PlanSlot) => shelf.exercises.get(of.exercise)?.muscles.main ?? [];
          expect(worked(slot).filter((muscle) => worked(partner).includes(muscle))).toEqual([]);
          expect(partner).toMatchObject({ pairedWith: slot.id, restMs: slot.restMs });
          expect(authored(shelf, slot).block.purpose).not.toBe('compound');
        }
      }),
      RUNS,
    );
  });

  it('gives no less than the level asks for in the time the level takes', () => {
    fc.assert(
      fc.property(shelves, picks, ({ routine, exercises }, choices) => {
        const natural = compilePlan(routine, exercises, choices);
        fc.pre(natural.steps.length > 0);
        const { plan } = fitPlan(routine, exercises, choices, natural.totals.ms / 60_000);
        expect(plan.totals.workMs).toBeGreaterThanOrEqual(natural.totals.workMs);
        expect(plan.totals.sets).toBeGreaterThanOrEqual(natural.totals.sets);
      }),
      RUNS,
    );
  });
});
