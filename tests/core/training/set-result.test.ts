import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../src/core/session/session.ts';
import type { SetLog } from '../../../src/core/session/set-log.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { recordOf } from '../../../src/core/training/record-of.ts';
import { resultOf } from '../../../src/core/training/set-result.ts';
import { setToLog } from '../../../src/core/training/set-to-log.ts';
import { samplePlan } from '../../support/sample-plan.ts';

const said = (more: Partial<SetLog>): SetLog => ({
  kg: null,
  reps: null,
  holdMs: null,
  effort: null,
  reserve: null,
  ...more,
});
const row = (set: number, side: 'left' | 'right' | null = null) => ({
  slot: 'a',
  exercise: 'row',
  set,
  side,
  dose: { kind: 'reps', reps: 10, pace: [], holdMs: null, kg: 20 } as const,
});

describe('a set that was not logged', () => {
  it('is assumed to be done as asked', () => {
    expect(resultOf(row(1), 30_000, {})).toMatchObject({ kg: 20, reps: 10, holdMs: null, entered: false });
  });

  it('was held for the time the clock measured', () => {
    const plank = { ...row(1), dose: { kind: 'hold', ms: 45_000, switchAtHalf: null } as const };
    expect(resultOf(plank, 31_200, {})).toMatchObject({ kg: null, reps: null, holdMs: 31_200 });
  });

  it('was done with the weight of the previous set', () => {
    const logs = { 'a/row/1/': said({ kg: 24, reps: 9 }) };
    expect(resultOf(row(3), 30_000, logs)).toMatchObject({ kg: 24, reps: 10, entered: false });
  });

  it('was done with the weight of the other side', () => {
    const logs = { 'a/row/1/left': said({ kg: 18 }), 'a/row/2/left': said({ kg: 16 }) };
    expect(resultOf(row(2, 'right'), 30_000, logs).kg).toBe(16);
  });

  it('takes no weight from another exercise in the same slot', () => {
    expect(resultOf(row(2), 30_000, { 'a/pull-up/1/': said({ kg: -20 }) }).kg).toBe(20);
  });
});

it('what the person logs for a set is in the record, left and right separately', () => {
  const log = (side: string, reps: number) =>
    ({ type: 'log', key: `lunge/lunge/1/${side}`, log: said({ kg: 8, reps, effort: 'hard' }) }) as const;
  const state = (
    [
      [{ type: 'start' }, 0],
      [{ type: 'tick' }, 60_000],
      [log('left', 9), 90_000],
      [log('left', 10), 91_000],
      [log('right', 7), 150_000],
      [{ type: 'finish' }, 4_000_000],
    ] as const
  ).reduce<SessionState>((s, [command, now]) => transition(samplePlan, s, command, now)[0], {
    status: 'ready',
  });
  if (state.status !== 'finished') throw new Error('not finished');
  const { sets } = recordOf(samplePlan, state, 'x', 0);
  const lunges = sets.filter(({ name }) => name === 'Lunge');
  expect(lunges.map(({ side, result }) => [side, result?.reps, result?.kg, result?.effort])).toEqual([
    ['left', 10, 8, 'hard'],
    ['right', 7, 8, 'hard'],
  ]);
});

it('a hold ended within its last second can be logged as held in the rest after it', () => {
  const rested = (heldMs: number) => {
    const [begun] = transition(samplePlan, { status: 'ready' }, { type: 'start' }, 0);
    const [resting] = transition(samplePlan, begun, { type: 'next' }, 10_000 + heldMs);
    if (resting.status !== 'running') throw new Error('not running');
    return setToLog(samplePlan, resting).map(({ set, result }) => [set.name, result.holdMs]);
  };
  expect(rested(39_200)).toEqual([['Plank', 40_000]]);
  expect(rested(39_000)).toEqual([]);
});
