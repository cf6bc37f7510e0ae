import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { Command, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { digestOf } from '../../../src/core/training/digest.ts';
import { setsDone } from '../../../src/core/training/record.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import { plans, presses } from '../../support/arbitrary-session.ts';
import { samplePlan } from '../../support/sample-plan.ts';

function finished(...list: [Command, number][]) {
  let plan = samplePlan;
  let state: SessionState = { status: 'ready' };
  for (const [command, now] of list) {
    const [next, events] = transition(plan, state, command, now);
    state = next;
    for (const event of events) if (event.type === 'swapped') plan = event.plan;
  }
  if (state.status !== 'finished') throw new Error('not finished');
  return recordOf(plan, state, 'one', 1_700_000_000_000);
}

describe('the record of a session', () => {
  it('lists every set and side asked for, done or skipped, with the time worked', () => {
    const record = finished(
      [{ type: 'start' }, 0],
      [{ type: 'pause' }, 20_000],
      [{ type: 'resume', countInMs: 0 }, 25_000],
      [{ type: 'next' }, 80_000],
      [{ type: 'next' }, 81_000],
      [{ type: 'done' }, 200_000],
    );
    expect(record.sets.map(({ name, side, outcome }) => [name, side, outcome])).toEqual([
      ['Plank', null, 'done'],
      ['Lunge', 'left', 'skipped'],
      ['Lunge', 'right', 'done'],
      ['Squat', null, 'done'],
    ]);
    expect(record.sets[0]?.ms).toBe(40_000);
    expect(record.pausedMs).toBe(5000);
    expect(record.plannedSets).toBe(3);
  });

  it('says how far the clocks were ahead of UTC where it began, so that its day stays the same elsewhere', () => {
    const inNewYork = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(240);
    const record = finished([{ type: 'start' }, 0], [{ type: 'finish' }, 1000]);
    inNewYork.mockRestore();
    expect(record.zoneMinutes).toBe(-240);
    expect(digestOf(record).zoneMinutes).toBe(-240);
  });

  it('keeps the pain of a set, done or not, and pain alone confirms nothing', () => {
    const pain = { place: 'knee', side: 'left', level: 2, sharp: false } as const;
    const record = finished(
      [{ type: 'start' }, 0],
      [{ type: 'hurt', key: 'plank/plank/1/', pain }, 20_000],
      [{ type: 'next' }, 51_000],
      [{ type: 'hurt', key: 'lunge/lunge/1/left', pain: { ...pain, level: 7 } }, 60_000],
      [{ type: 'next' }, 61_000],
      [{ type: 'finish' }, 62_000],
    );
    expect(record.sets.slice(0, 2)).toMatchObject([
      { outcome: 'done', pain, result: { entered: false } },
      { outcome: 'skipped', pain: { place: 'knee', level: 7 }, result: null },
    ]);
    expect(record.sets[2]).not.toHaveProperty('pain');
  });

  it('keeps a set that was broken off because it hurt, beside the one that took its place', () => {
    const pain = { place: 'lower-back', side: null, level: 8, sharp: true } as const;
    const plan: Plan = {
      ...samplePlan,
      steps: samplePlan.steps.map((step) =>
        step.kind === 'work' && step.set.slot === 'plank'
          ? { ...step, set: { ...step.set, exercise: 'bridge', name: 'Bridge' } }
          : step,
      ),
    };
    const record = finished(
      [{ type: 'start' }, 0],
      [{ type: 'hurt', key: 'plank/plank/1/', pain }, 20_000],
      [{ type: 'swap', plan, step: 1 }, 21_000],
      [{ type: 'tick' }, 70_000],
      [{ type: 'finish' }, 71_000],
    );
    const bridge = record.sets.filter(({ slot }) => slot === 'plank');
    expect(bridge).toMatchObject([
      { exercise: 'bridge', outcome: 'done' },
      { exercise: 'plank', outcome: 'skipped', pain },
    ]);
    expect(setsDone(record.sets)).toBe(1);
  });

  it('counts a restarted set once, as done', () => {
    const record = finished(
      [{ type: 'start' }, 0],
      [{ type: 'previous' }, 30_000],
      [{ type: 'tick' }, 75_000],
      [{ type: 'finish' }, 76_000],
    );
    expect(record.reason).toBe('ended');
    expect(record.sets.filter((set) => set.name === 'Plank')).toMatchObject([
      { outcome: 'done', ms: 40_000 },
    ]);
  });

  it('counts a hold as done that was ended within its last second, however it was ended', () => {
    for (const command of [{ type: 'next' }, { type: 'finish' }, { type: 'done' }] as const) {
      const [plank] = finished([{ type: 'start' }, 0], [command, 49_200], [{ type: 'finish' }, 49_300]).sets;
      expect(plank).toMatchObject({ outcome: 'done', ms: 39_200, result: { holdMs: 40_000 } });
    }
    const [early] = finished(
      [{ type: 'start' }, 0],
      [{ type: 'next' }, 49_000],
      [{ type: 'finish' }, 49_300],
    ).sets;
    expect(early).toMatchObject({ outcome: 'skipped', ms: 39_000, result: null });
  });

  it('states for every set the final number of sets planned', () => {
    const steps = samplePlan.steps.map((step) =>
      step.kind === 'work' ? { ...step, set: { ...step.set, sets: 3 } } : step,
    );
    const record = finished(
      [{ type: 'start' }, 0],
      [{ type: 'swap', plan: { ...samplePlan, steps }, step: 2 }, 55_000],
      [{ type: 'finish' }, 60_000],
    );
    expect(record.sets[0]).toMatchObject({ name: 'Plank', outcome: 'done', sets: 3 });
  });

  it('has no phantom set after a swap from left and right to both sides at once', () => {
    const steps = samplePlan.steps.flatMap((step) => {
      if (step.kind === 'transition' || (step.kind === 'work' && step.set.side === 'right')) return [];
      if (step.kind !== 'work' || step.set.side !== 'left') return [step];
      return [{ ...step, id: 'lunge/1/work', set: { ...step.set, name: 'Squat hold', side: null } }];
    });
    const record = finished(
      [{ type: 'start' }, 0],
      [{ type: 'tick' }, 140_000],
      [{ type: 'swap', plan: { ...samplePlan, steps }, step: 4 }, 140_000],
      [{ type: 'done' }, 200_000],
      [{ type: 'finish' }, 210_000],
    );
    expect(record.sets.map(({ name, side }) => [name, side])).not.toContainEqual(['Squat hold', null]);
    expect(record.sets.filter(({ name }) => name === 'Lunge')).toHaveLength(2);
  });

  it('adds up to the total time, whatever was pressed', () => {
    fc.assert(
      fc.property(plans, presses, (plan, list) => {
        let now = 0;
        let current = plan;
        let [state] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
        for (const { command, afterMs } of [...list, { command: { type: 'finish' } as const, afterMs: 1 }]) {
          now = Math.max(0, now + afterMs);
          const [next, events] = transition(current, state, command, now);
          state = next;
          for (const event of events) if (event.type === 'swapped') current = event.plan;
        }
        if (state.status !== 'finished') throw new Error('not finished');
        const { totalMs, workMs, restMs, pausedMs, otherMs } = recordOf(current, state, 'x', 0);
        expect(workMs + restMs + pausedMs + otherMs).toBe(totalMs);
      }),
      { numRuns: 1000 },
    );
  });
});
