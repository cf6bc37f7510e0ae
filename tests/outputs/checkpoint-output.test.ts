// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCheckpointOutput } from '../../src/outputs/checkpoint-output.ts';
import { createClock, wakeAfter } from '../../src/runner/clock.ts';
import { createRunner } from '../../src/runner/runner.ts';
import { CHECKPOINT } from '../storage/sample-checkpoint.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A running session whose writes are noted with the instant they were made. */
function openSession() {
  const clock = createClock({ monotonic: () => performance.now(), wall: () => Date.now() });
  const runner = createRunner({ clock, wakeAfter });
  const signs: { at: number; seenAt: number; kind: 'save' | 'pulse' }[] = [];
  createCheckpointOutput(runner, {
    storage: {
      save: async ({ seenAt }) => void signs.push({ at: runner.now(), seenAt, kind: 'save' }),
      pulse: async (seenAt) => void signs.push({ at: runner.now(), seenAt, kind: 'pulse' }),
    },
    current: () => ({ ...CHECKPOINT, seenAt: runner.now() }),
    wallNow: () => Date.now(),
  });
  runner.load(CHECKPOINT.plan);
  runner.send({ type: 'start' });
  return { runner, signs };
}

it('a running session gives at most one sign of life a second between its events', async () => {
  const { signs } = openSession();
  await vi.advanceTimersByTimeAsync(60_000);
  const pulses = signs.filter(({ kind }) => kind === 'pulse');
  expect(pulses.length).toBeGreaterThan(50);
  for (const [i, { at }] of pulses.entries()) {
    expect(at - (pulses[i - 1]?.at ?? -1000)).toBeGreaterThanOrEqual(1000);
  }
});

it('a browser killed at any moment is less than a second off', async () => {
  const { runner, signs } = openSession();
  for (let ms = 0; ms < 60_000; ms += 50) {
    await vi.advanceTimersByTimeAsync(50);
    const off = runner.now() - signs.at(-1)!.seenAt;
    expect(off).toBeLessThanOrEqual(800);
    expect(off).toBeGreaterThanOrEqual(-250);
  }
});

it('a sign of life never reports a boundary as passed that lies ahead', async () => {
  const { signs } = openSession();
  const boundaries = [10_000, 55_000, 75_000];
  await vi.advanceTimersByTimeAsync(74_000);
  const begun = signs[0]!.at;
  const ahead = signs.filter(({ at, seenAt }) => {
    const next = boundaries.find((each) => begun + each > at);
    return next !== undefined && seenAt - begun >= next;
  });
  expect(ahead).toEqual([]);
});

it('a paused session gives no sign of life', async () => {
  const { runner, signs } = openSession();
  runner.send({ type: 'pause' });
  signs.length = 0;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(signs).toEqual([]);
  runner.send({ type: 'resume', countInMs: 0 });
  await vi.advanceTimersByTimeAsync(5000);
  expect(signs.some(({ kind }) => kind === 'pulse')).toBe(true);
});
