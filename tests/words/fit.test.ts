import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../src/app/shipped/shipped-library.ts';
import type { Choices, Level } from '../../src/core/plan/choices.ts';
import { compilePlan } from '../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { fitFacts } from '../../src/core/plan/fit/fit-facts.ts';
import { fitPlan, toleranceMs } from '../../src/core/plan/fit/fit-plan.ts';
import { fitSpan } from '../../src/core/plan/fit/fit-span.ts';
import { planAndFit } from '../../src/core/plan/fit/plan-for.ts';
import { tellApart } from '../../src/core/plan/fit/tell-apart.ts';
import { timeChoices } from '../../src/core/plan/fit/time-choices.ts';
import type { Plan, PlanSlot, Step } from '../../src/core/plan/plan.ts';
import { isCare } from '../../src/core/routine/purpose.ts';
import type { Routine } from '../../src/core/routine/routine.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { fitWords } from '../../src/words/en/fit-words.ts';
import { picks, shelves } from '../support/arbitrary-routine.ts';
import { plainSpaces } from '../support/plain-spaces.ts';

const { routines, exercises } = shippedLibrary;
const LEVELS: readonly Level[] = ['low', 'middle', 'high'];

const told = (...of: Parameters<typeof fitWords.fitted>) => plainSpaces(fitWords.fitted(...of));

function fitted(routine: Routine, minutes: number, part: Partial<Choices> = {}) {
  const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), ...part };
  const natural = compilePlan(routine, exercises, choices);
  const fit = fitPlan(routine, exercises, choices, minutes);
  return { natural, ...fit, words: told(fit, fitFacts(natural, fit.plan)) };
}

function shipped(id: string): Routine {
  const routine = routines.find((each) => each.id === id);
  if (!routine) throw new Error(`No routine ${id}.`);
  return routine;
}

/** Every shipped routine at every level and in steps of three minutes. */
const cases = routines.flatMap((routine) =>
  LEVELS.flatMap((level) => Array.from({ length: 36 }, (_, i) => ({ routine, level, minutes: 1 + 3 * i }))),
);

/** Parts of the sentence that do not name a slot left out. */
const OTHER = / s$|^lowered|sets?( fewer)?$|reps( in each)?$|reps held at [\d–]+$|holds$|^alternate /;

const NO_AIM = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0 };

const rows = (plan: Plan) => plan.blocks.flatMap(({ slots }) => slots);
const planned = (plan: Plan): PlanSlot[] =>
  rows(plan).flatMap((row) => (row.kind === 'planned' ? [row.slot] : []));

const whole = (plan: Plan) => ({ plan, reach: 'fits', couldDrop: [] }) as const;

const restSteps = ({ steps, blocks }: Plan) => {
  const cares = (step: Step) => isCare(blocks[step.block]?.purpose ?? 'warm-up');
  return steps.flatMap((step, i) => {
    const next = steps[i + 1];
    const leads = next?.kind === 'set-up' || (next && cares(next) && !cares(step));
    return step.kind === 'rest' && !leads ? [step] : [];
  });
};

/** In seconds, without those that end in a set-up or lead to a stretch; none when the fitting changed none of them. */
function restsOf(plan: Plan, natural: Plan): number[] {
  const before = new Map(restSteps(natural).map(({ id, timing }) => [id, timing.ms]));
  const rests = restSteps(plan);
  const changed = rests.filter(({ id, timing }) => (before.get(id) ?? timing.ms) !== timing.ms);
  if (changed.length === 0) return [];
  const told = rests.filter(
    (rest) => changed.includes(rest) || !isCare(plan.blocks[rest.block]?.purpose ?? 'warm-up'),
  );
  return told.map(({ timing }) => timing.ms / 1000);
}

describe('the sentence about a fitted plan', () => {
  it('says what a coach would: the rests, what takes turns, what is left out', () => {
    const strong = shipped('strong-back-45');
    expect(fitted(strong, 45).words).toMatch(
      /^Rests (at|of) .+ s, (.+, )?Seated Cable Row.* and Superman left out/,
    );
    const loose = fitted(strong, 58);
    const pairs = [['Face Pull', 'Plank'] as const];
    const facts = { ...fitFacts(loose.natural, loose.plan), pairs };
    expect(told(loose, facts)).toMatch(/alternate Face Pull and Plank\.$/);
    expect(fitted(strong, 32).words).toMatch(/, \d+ fewer sets, .*Seated Cable Row.* and Superman left out/);
    expect(fitted(strong, 20).words).toMatch(
      /^Even without Seated Cable Row.* and Superman it takes \d+ min\. For 20 min, leave out .+ too\.$/,
    );
    expect(fitted(strong, 90).words).toMatch(/\d+ more sets, more reps in each/);
    expect(fitted(strong, 120).words).toMatch(/The whole routine takes \d+ min\./);
  });

  it('says of each time offered what it costs, so that two with other plans read differently', () => {
    for (const routine of routines.filter((each) => each.targetMinutes.low >= 10)) {
      for (const level of LEVELS) {
        const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), level };
        const span = fitSpan(routine, exercises, choices, {});
        const times = timeChoices(span, routine.targetMinutes.low, null).flatMap(
          ({ minutes }) => minutes ?? [],
        );
        const plans = times.map((minutes) => fitted(routine, minutes, { level }));
        const costs = tellApart(
          plans.map(({ natural, plan }) => fitWords.costs(fitFacts(natural, plan))),
          1,
        ).map((each) => fitWords.allCosts(each));
        expect(new Set(costs).size, `${routine.name}, ${level}: ${costs.join(' | ')}`).toBe(times.length);
      }
    }
  });

  it('is never empty', () => {
    const desk = shipped('desk-reset');
    const [squeeze = ''] = desk.blocks.flatMap(({ slots }) => slots.map(({ id }) => id));
    expect(fitted(desk, 1, { leftOut: [squeeze] }).words).not.toBe('');
    const posture = shipped('posture-15');
    const { natural } = fitted(posture, 1);
    expect(told(whole(natural), fitFacts(natural, natural))).toBe('Nothing is left out or shortened.');
  });

  it('leaves the short rests between stretches out of those it shortens', () => {
    expect(fitted(shipped('posture-15'), 15).words).toContain('Rests at 25 s');
  });

  it('names no rests that are not changed, as between the squeezes at the desk', () => {
    const desk = shipped('desk-reset');
    for (const minutes of [2, 3, 4, 5]) expect(fitted(desk, minutes).words).not.toMatch(/rests/i);
  });

  it('tells how Desk Reset fills three and five minutes, and fills them', () => {
    for (const minutes of [3, 5]) {
      const { plan, reach, words } = fitted(shipped('desk-reset'), minutes);
      expect(reach).toBe('fits');
      expect(Math.abs(plan.totals.ms - minutes * 60_000)).toBeLessThanOrEqual(20_000);
      expect(words).toMatch(/longer holds/i);
    }
  });

  it('compares a poor day with a poor day: what the day takes is not said to be taken by the time', () => {
    for (const routine of routines) {
      const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), readiness: 'poor' as const };
      const natural = planAndFit(routine, exercises, { ...choices, minutes: null }, {}).plan;
      for (const minutes of [10, 20, 30, 45, 60]) {
        const { plan, fitted: fit } = planAndFit(routine, exercises, { ...choices, minutes }, {});
        if (fit?.reach !== 'fits') continue;
        const words = told(fit, fitFacts(natural, plan));
        // One set is already gone, and the reps and holds are at the low end.
        expect(words).not.toMatch(/reps held|shorter holds|more reps|longer holds/);
        const sets = (each: Plan) => each.totals.sets;
        expect(/sets?( fewer)?[,.]/.test(words) && sets(plan) === sets(natural)).toBe(false);
      }
    }
  });

  it('says that reps are lowered at the usual pace when a learned slower tempo gives way', () => {
    const strong = shipped('strong-back-45');
    const choices = defaultChoices(strong, DEFAULT_SETTINGS);
    const aims = { 'isolation.1/face-pull': { ...NO_AIM, reps: 15, kg: 30, slowerMs: 2000 } };
    const { plan, fitted: fit } = planAndFit(strong, exercises, { ...choices, minutes: 30 }, aims);
    const natural = planAndFit(strong, exercises, { ...choices, minutes: null }, aims).plan;
    if (!fit) throw new Error('Nothing is fitted.');
    expect(told(fit, fitFacts(natural, plan))).toContain('lowered at the usual pace');
  });

  it('says of an exercise that stays in another place only that one of the two is left out', () => {
    const { words } = fitted(shipped('resilient-lower-back'), 20);
    expect(words).toContain('one Glute Bridge');
  });

  it('says at how many reps the sets are held', () => {
    const { words } = fitted(shipped('strong-back-45'), 60, { level: 'middle' });
    expect(words).toMatch(/reps held at \d+/);
  });

  it('names what the plan leaves out, and nothing else', () => {
    for (const { routine, level, minutes } of cases) {
      const { plan, natural, reach, words } = fitted(routine, minutes, { level });
      if (reach === 'shortest') continue;
      const there = new Set(planned(natural).map(({ id }) => id));
      const gone = rows(plan).filter((row) => row.kind === 'left-out' && there.has(row.slot.id));
      const [before = '', after] = words.split(' left out');
      const names =
        after === undefined || words === told(whole(natural), fitFacts(natural, natural))
          ? []
          : before
              .split(', ')
              .filter((part) => !OTHER.test(part))
              .flatMap((part) => part.split(' and '));
      const kept = planned(plan).map(({ name }) => name);
      const said = gone.map(({ slot: { name } }) => (kept.includes(name) ? `one ${name}` : name));
      expect(names).toEqual(said);
    }
  });

  it('gives the rests and the pairs of the plan', () => {
    for (const { routine, level, minutes } of cases) {
      const { plan, natural, reach, words } = fitted(routine, minutes, { level });
      if (reach === 'shortest') continue;
      const pairs = planned(plan).filter(({ pairedWith }) => pairedWith !== null);
      expect(words.match(/alternate /gi)?.length ?? 0).toBe(pairs.length / 2);
      const rests = restsOf(plan, natural);
      const said = /rests? \w+ (\d+)(?:–(\d+))? s/i.exec(words);
      expect(rests.length > 0).toBe(said !== null);
      const [, low = Number.POSITIVE_INFINITY, high = low] = said ?? [];
      expect(Math.min(...rests)).toBe(Number(low));
      expect(Math.max(Number(low), ...rests)).toBe(Number(high));
    }
  });

  it('says when the time cannot be met, and how to meet it', () => {
    for (const { routine, level, minutes } of cases) {
      const { plan, reach, couldDrop, words } = fitted(routine, minutes, { level });
      expect(/The shortest version|it takes/.test(words)).toBe(reach === 'shortest');
      if (couldDrop.length === 0) continue;
      const leftOut = couldDrop.map(({ slot }) => slot);
      const after = fitted(routine, minutes, { level, leftOut });
      expect(after.reach).toBe('fits');
      expect(after.plan.totals.ms).toBeLessThan(plan.totals.ms);
    }
  });
});

describe('the shipped routines', () => {
  it('meet every whole minute between their shortest and their longest version', () => {
    for (const routine of routines.filter(({ targetMinutes }) => targetMinutes.low > 5)) {
      for (const level of LEVELS) {
        const missed = Array.from({ length: 110 }, (_, i) => i + 1).filter((minutes) => {
          const { plan, reach } = fitted(routine, minutes, { level });
          const off = Math.abs(plan.totals.ms - minutes * 60_000);
          return reach === 'fits' && off > toleranceMs(minutes * 60_000);
        });
        expect(missed, `${routine.name}, ${level}`).toEqual([]);
      }
    }
  });

  it('agrees with the plan of any routine: what is left out, what alternates, the rests', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(shelves, picks, fc.integer({ min: 1, max: 120 }), (shelf, choices, asked) => {
        const natural = compilePlan(shelf.routine, shelf.exercises, choices);
        const fit = fitPlan(shelf.routine, shelf.exercises, choices, asked);
        const words = told(fit, fitFacts(natural, fit.plan));
        const there = new Set(planned(natural).map(({ id }) => id));
        const gone = rows(fit.plan).filter((row) => row.kind === 'left-out' && there.has(row.slot.id));
        const pairs = planned(fit.plan).filter(({ pairedWith }) => pairedWith !== null).length / 2;
        const rests = restsOf(fit.plan, natural);
        const tooLong = /^The shortest version takes|^Even without/.test(words);
        expect(tooLong).toBe(fit.reach === 'shortest');
        if (tooLong) return;
        expect(words.includes(' left out')).toBe(gone.length > 0);
        for (const row of gone) expect(words).toContain(row.slot.name);
        expect(words.split(/alternate /i).length - 1).toBe(pairs);
        const [low, high] = [Math.min(...rests), Math.max(...rests)];
        const rested = /[Rr]ests (?:at (\d+)|of (\d+)–(\d+)) s/.exec(words);
        const said = rested?.slice(1).filter(Boolean).map(Number) ?? [];
        expect(said).toEqual(rests.length === 0 || high === 0 ? [] : low === high ? [low] : [low, high]);
      }),
      { numRuns: 200 },
    );
  });
});
