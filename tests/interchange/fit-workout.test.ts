import { describe, expect, it } from 'vitest';
import { NO_AIMS } from '../../src/core/plan/aims.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import { isWork, type Plan } from '../../src/core/plan/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { fitWorkout } from '../../src/interchange/fit/fit-workout.ts';
import { repeats } from '../../src/interchange/fit/repeats.ts';
import { coachLibrary } from '../../tools/coach/coach-library.ts';
import { byFitDecoder, byFitFileParser } from './decoded-fit.ts';

const words = {
  rest: 'Rest',
  getReady: 'Get ready',
  changeSides: 'Change sides',
  side: { left: 'left', right: 'right' },
  move: ({ name }: { readonly name: string }) => name,
};
const needs = { unit: 'kg', words, now: Date.UTC(2026, 10, 30) } as const;
const { routines, exercises } = coachLibrary;
const plans = routines.map((routine) =>
  planFor(routine, exercises, defaultChoices(routine, DEFAULT_SETTINGS), NO_AIMS),
);

interface Step {
  readonly type: number;
  readonly value: number;
  readonly target: number;
  readonly category: unknown;
}

/** The steps of a file in the order in which a watch goes through them. */
function walked(bytes: Uint8Array): readonly Step[] {
  const steps = byFitDecoder(bytes, 27).map((step) => ({
    type: Number(step.get(1)),
    value: Number(step.get(2)),
    target: Number(step.get(4)),
    category: step.get(10),
  }));
  const out: Step[] = [];
  const done = new Map<number, number>();
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (!step) break;
    if (step.type !== 6) {
      out.push(step);
      continue;
    }
    const times = (done.get(at) ?? 1) + 1;
    done.set(at, times);
    if (times <= step.target) at = step.value - 1;
  }
  return out;
}

const wanted = ({ steps }: Plan) =>
  steps
    .filter(isWork)
    .map(({ set: { dose } }) => (dose.kind === 'hold' ? ['time', dose.ms] : ['reps', dose.reps]));

describe('a routine as a FIT workout', () => {
  it.each(plans.map((plan) => [plan.name, plan] as const))('has every set of %s in its order', (_, plan) => {
    const bytes = fitWorkout(plan, needs);
    const worked = walked(bytes).filter(({ category }) => category !== null && category !== 0xffff);
    expect(worked.map(({ type, value }) => [type === 0 ? 'time' : 'reps', value])).toEqual(wanted(plan));
  });

  it('says what it is, and how many steps it has', () => {
    const [plan] = plans;
    const read = plan ? byFitFileParser(fitWorkout(plan, needs)) : {};
    const steps = read['workout_step'] ?? [];
    expect(read['file_id']).toMatchObject([{ type: 'workout' }]);
    expect(read['workout']).toMatchObject([
      {
        sport: 'training',
        sub_sport: 'strength_training',
        num_valid_steps: steps.length,
        wkt_name: plan?.name,
      },
    ]);
    expect(steps[0]).toMatchObject({ wkt_step_name: 'Get ready', intensity: 'rest' });
  });

  it('has the weight that is known, and the sides as two steps', () => {
    const [first] = plans;
    const work = first?.steps.find(isWork);
    if (!first || !work) throw new Error('There is no routine with a set.');
    const dose = { kind: 'reps', reps: 8, pace: [], holdMs: null, kg: 22.5 } as const;
    const side = (of: 'left' | 'right') => ({ ...work, id: of, set: { ...work.set, side: of, dose } });
    const read = byFitFileParser(fitWorkout({ ...first, steps: [side('left'), side('right')] }, needs));
    expect(read['workout_step']?.map((step) => [step['wkt_step_name'], step['exercise_weight']])).toEqual([
      [`${work.set.name} · left`, 22.5],
      [`${work.set.name} · right`, 22.5],
    ]);
  });
});

describe('what repeats in a row', () => {
  const of = (text: string) =>
    repeats(text.split(''), (a, b) => a === b)
      .map(({ items, times }) => (times > 1 ? `${times}(${items.join('')})` : items.join('')))
      .join(' ');

  it.each([
    ['ARARAB', '2(AR) A B'],
    ['ARBRARBRARBS', '2(ARBR) A R B S'],
    ['AAAA', '4(A)'],
    ['ABC', 'A B C'],
    ['', ''],
  ])('is found: %s', (row, found) => {
    expect(of(row)).toBe(found);
  });
});
