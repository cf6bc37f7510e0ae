import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeOpenSteps, unbridgeSteps } from '../../../src/core/plan/bridge.ts';
import { stepMs } from '../../../src/core/plan/plan.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import type { SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { plans } from '../../support/arbitrary-session.ts';
import { samplePlan } from '../../support/sample-plan.ts';

const run = (plan: typeof samplePlan): SessionState =>
  transition(plan, { status: 'ready' }, { type: 'start' }, 0)[0];

describe('bridging open steps', () => {
  it('lets a session run to its end without input', () => {
    const plan = bridgeOpenSteps(samplePlan);
    const [end] = transition(plan, run(plan), { type: 'tick' }, 171_000);
    expect(end).toMatchObject({ status: 'finished', reason: 'completed', finishedAt: 171_000 });
  });

  it('changes no durations and no order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bridged = bridgeOpenSteps(plan);
        expect(bridged.steps.map(({ id }) => id)).toEqual(plan.steps.map(({ id }) => id));
        expect(bridged.steps.map(stepMs)).toEqual(plan.steps.map(stepMs));
        expect(bridged.steps.every(({ timing, kind }) => timing.kind === 'timed' || kind === 'bout')).toBe(
          true,
        );
      }),
    );
  });

  it('leaves work for time open, because its score is the time it takes', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bouts = (of: typeof plan) => of.steps.filter(({ kind }) => kind === 'bout');
        expect(bouts(bridgeOpenSteps(plan))).toEqual(bouts(plan));
      }),
    );
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(unbridgeSteps(bridgeOpenSteps(plan))).toEqual(plan);
      }),
    );
  });

  it('leaves the current step alone, and returns a plan without open steps unchanged', () => {
    const last = samplePlan.steps.length - 1;
    expect(bridgeOpenSteps(samplePlan, last)).toBe(samplePlan);
  });

  it('asks shortly before the end whether the set is done, and ends it in any case', () => {
    const plan = bridgeOpenSteps(samplePlan);
    const due = dueBetween(plan, run(plan), 0, 200_000);
    expect(due.filter(({ kind }) => kind === 'reps-done').map(({ at }) => at)).toEqual([168_000]);
    expect(due.at(-1)).toMatchObject({ kind: 'finish', at: 171_000 });
  });

  it('leaves the current open step waiting for the person through a swap', () => {
    const [open] = transition(samplePlan, run(samplePlan), { type: 'tick' }, 160_000);
    if (open.status !== 'running') throw new Error('not running');
    const plan = bridgeOpenSteps(samplePlan, open.step);
    const [swapped] = transition(samplePlan, open, { type: 'swap', plan, step: open.step }, 160_000);
    const [later] = transition(plan, swapped, { type: 'tick' }, 900_000);
    expect(later).toMatchObject({ status: 'running', step: open.step });
  });
});
