import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../src/core/plan/compile-plan.ts';
import { planSwap } from '../../../src/core/session/plan-swap.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { choices, exercises, range, reps, routine, slot } from '../plan/small-routine.ts';

describe('a swap in the middle of a session', () => {
  const r = routine([
    {
      slots: [
        slot('a', {
          sets: range(3),
          restMs: range(30_000),
          alternatives: [{ exercise: 'squat', dose: reps(10), sides: 'each' }],
        }),
      ],
    },
  ]);
  const before = compilePlan(r, exercises, choices);
  const [started] = transition(before, { status: 'ready' }, { type: 'start' }, 0);

  it('continues the same set with the other exercise', () => {
    const [state] = transition(before, started, { type: 'jump', step: 3 }, 1000);
    if (state.status !== 'running') throw new Error('running');
    const swapped = planSwap(r, exercises, before, state, 'a', 'squat');
    expect(swapped.plan.steps[swapped.step]).toMatchObject({
      kind: 'work',
      set: { name: 'SQUAT', set: 2, side: 'left' },
    });
  });

  it('does not interrupt the current rest', () => {
    const [state] = transition(before, started, { type: 'jump', step: 2 }, 1000);
    if (state.status !== 'running') throw new Error('running');
    const { plan: next, step } = planSwap(r, exercises, before, state, 'a', 'squat');
    const [, events] = transition(before, state, { type: 'swap', plan: next, step }, 2000);
    expect(events.map((event) => event.type)).toEqual(['swapped']);
  });

  it('stays in the same set when it happens during a change of sides', () => {
    const sided = routine([
      {
        slots: [
          slot('a', {
            sides: 'each',
            sets: range(2),
            alternatives: [{ exercise: 'squat', dose: null, sides: 'both' }],
          }),
          slot('b'),
        ],
      },
    ]);
    const plan = compilePlan(sided, exercises, choices);
    const change = plan.steps.findIndex((step) => step.id === 'a/2/sides');
    const [begun] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
    const [state] = transition(plan, begun, { type: 'jump', step: change }, 1000);
    if (state.status !== 'running') throw new Error('running');
    const swapped = planSwap(sided, exercises, plan, state, 'a', 'squat');
    expect(swapped.plan.steps[swapped.step]).toMatchObject({ set: { name: 'SQUAT', set: 2 } });
  });
});
