import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHapticsOutput, PATTERNS, supportsVibration } from '../../src/outputs/haptics-output.ts';
import { change, hold, planOf, prepare, rest } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';

const PLAN = planOf(
  prepare(10),
  hold('Plank', 20),
  rest(10),
  hold('Side Plank', 20),
  change(5),
  hold('Boat', 20),
);
const vibrate = vi.fn<(pattern: number | number[]) => boolean>(() => true);
const START = [400];
const GO_ON = [800];
const STOP = [180, 110, 180];

beforeEach(() => {
  vi.useFakeTimers();
  vibrate.mockClear();
  vi.stubGlobal('navigator', { vibrate });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const patterns = () => vibrate.mock.calls.map(([pattern]) => pattern);
/** Whether two patterns feel different: in the number of vibrations, or one vibration twice as long as the other's. */
function areUnlike(a: readonly number[], b: readonly number[]): boolean {
  const shakes = (pattern: readonly number[]) => pattern.filter((_, i) => i % 2 === 0);
  const [left, right] = [shakes(a), shakes(b)];
  return (
    left.length !== right.length ||
    left.some((ms, i) => Math.max(ms, right[i] ?? 0) >= 2 * Math.min(ms, right[i] ?? 0))
  );
}
/** Wakes each second, 4 ms late, as timers do. */
function pass(runner: { wake(): void }, seconds: number) {
  for (let i = 0; i < seconds; i++) {
    vi.advanceTimersByTime(i ? 1000 : 1004);
    runner.wake();
  }
}
function setUp(settings = fakeSettings({ countdownSeconds: 0 })) {
  const runner = fakeRunner(PLAN);
  return { runner, settings, stop: createHapticsOutput(runner, settings) };
}

it('vibrates once to start, twice to stop, at each cue once', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 50);
  expect(patterns()).toEqual([START, STOP, GO_ON]);
});

it('has a different pattern for each kind of cue', () => {
  const each = Object.entries(PATTERNS);
  const alike = each.flatMap(([kind, pattern], i) =>
    each
      .slice(i + 1)
      .filter(([, other]) => !areUnlike(pattern, other))
      .map(([other]) => `${kind} and ${other}`),
  );
  expect(alike).toEqual([]);
});

it('ticks for the counts that the user wants', () => {
  const { runner } = setUp(fakeSettings({ countdownSeconds: 2 }));
  runner.send({ type: 'start' });
  pass(runner, 11);
  expect(patterns()).toEqual([[70], [70], START]);
});

it('vibrates at once for a cue that a command caused', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  pass(runner, 3);
  runner.send({ type: 'next' });
  expect(patterns()).toEqual([START]);
});

it('does not miss a cue that is due in the millisecond of a wake', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  vi.advanceTimersByTime(10_000);
  runner.wake();
  vi.advanceTimersByTime(1000);
  runner.wake();
  expect(patterns()).toEqual([START]);
});

it('does not make up for cues that are long past', () => {
  const { runner } = setUp();
  runner.send({ type: 'start' });
  vi.advanceTimersByTime(31_000);
  runner.wake();
  expect(patterns()).toEqual([]);
});

it('stays still when switched off', () => {
  const { runner } = setUp(fakeSettings({ vibration: false }));
  runner.send({ type: 'start' });
  pass(runner, 50);
  expect(patterns()).toEqual([]);
});

it('stops vibrating when it is stopped', () => {
  const { runner, stop } = setUp();
  stop();
  runner.send({ type: 'start' });
  pass(runner, 50);
  expect(patterns()).toEqual([0]);
});

it('does nothing on a device that cannot vibrate', () => {
  vi.stubGlobal('navigator', {});
  expect(supportsVibration()).toBe(false);
  const { runner, stop } = setUp();
  runner.send({ type: 'start' });
  stop();
  expect(patterns()).toEqual([]);
});
