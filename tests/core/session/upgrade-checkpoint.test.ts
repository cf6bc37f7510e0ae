import { expect, it } from 'vitest';
import { upgradeCheckpoint } from '../../../src/core/session/upgrade-checkpoint.ts';
import { CHECKPOINT_1 } from '../../storage/checkpoint-1.ts';
import { CHECKPOINT } from '../../storage/sample-checkpoint.ts';

it('brings a checkpoint of version 1 into the current shape', () => {
  expect(upgradeCheckpoint(CHECKPOINT_1)).toStrictEqual(CHECKPOINT);
});

it('keeps what version 1 stored: the set of a visit, what was logged, the language', () => {
  const set = CHECKPOINT_1.plan.steps[1]?.set;
  const visit = { ...CHECKPOINT_1.state.visits[0], kind: 'work', set };
  const logs = { 'plank/plank/1/': { kg: null, reps: null, holdMs: 40_000, effort: 'hard', reserve: null } };
  const old = {
    ...CHECKPOINT_1,
    plan: { ...CHECKPOINT_1.plan, language: 'de' },
    state: { ...CHECKPOINT_1.state, visits: [visit], logs },
  };
  expect(upgradeCheckpoint(old)).toMatchObject({
    plan: { language: 'de' },
    state: { visits: [visit], logs },
  });
});

it('brings a checkpoint of version 2, which knew no clocks, into the current shape', () => {
  const { laps: _, ...state } = CHECKPOINT.state;
  expect(upgradeCheckpoint({ ...CHECKPOINT, version: 2, state: { ...state, count: 3 } })).toStrictEqual(
    CHECKPOINT,
  );
});

it.each([[CHECKPOINT], [undefined], [null], [7], [[]], [{ version: 4 }]])('leaves %j alone', (value) => {
  expect(upgradeCheckpoint(value)).toBe(value);
});

it.each([
  [{ version: 1 }],
  [{ version: 2 }],
  [{ version: 2, state: 7 }],
  [{ version: 1, plan: [], state: 'x' }],
  [{ version: 1, plan: { steps: [null] } }],
])('survives %j', (value) => {
  expect(() => upgradeCheckpoint(value)).not.toThrow();
});
