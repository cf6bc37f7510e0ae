import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWakeLockOutput, supportsWakeLock } from '../../src/outputs/wake-lock-output.ts';
import { installFakePage } from './fake-page.ts';
import { hold, planOf, prepare } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';

interface FakeLock {
  released: boolean;
  release(): Promise<void>;
}
let locks: FakeLock[] = [];
let show: (visibility: DocumentVisibilityState) => void;
const request = vi.fn<() => Promise<FakeLock>>(async () => {
  const lock: FakeLock = {
    released: false,
    release: async () => {
      lock.released = true;
    },
  };
  locks.push(lock);
  return lock;
});
const held = () => locks.filter(({ released }) => !released).length;
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  locks = [];
  request.mockClear();
  show = installFakePage();
  vi.stubGlobal('navigator', { wakeLock: { request } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
async function started(settings = fakeSettings()) {
  const runner = fakeRunner(planOf(prepare(10), hold('Plank', 20)));
  const stop = createWakeLockOutput(runner, settings);
  runner.send({ type: 'start' });
  await settle();
  return { runner, settings, stop };
}

it('keeps the screen on while a session runs, with one lock', async () => {
  const { runner } = await started();
  runner.wake();
  await settle();
  expect([held(), request.mock.calls.length]).toEqual([1, 1]);
});

it('releases it when the session is over', async () => {
  const { runner } = await started();
  await vi.advanceTimersByTimeAsync(30_000);
  runner.wake();
  expect(held()).toBe(0);
});

it('acquires it again when the page becomes visible again', async () => {
  await started();
  show('hidden');
  await locks[0]?.release();
  await settle();
  expect(held()).toBe(0);
  show('visible');
  await settle();
  expect(held()).toBe(1);
});

it('keeps it through a short pause and releases it in a long one', async () => {
  const { runner } = await started();
  runner.send({ type: 'pause' });
  await vi.advanceTimersByTimeAsync(119_000);
  expect(held()).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(held()).toBe(0);
  runner.send({ type: 'resume', countInMs: 3000 });
  await settle();
  expect(held()).toBe(1);
});

it('does not count two short pauses as a long one', async () => {
  const { runner } = await started();
  for (let i = 0; i < 2; i++) {
    runner.send({ type: 'pause' });
    await vi.advanceTimersByTimeAsync(90_000);
    runner.send({ type: 'resume', countInMs: 0 });
    await settle();
  }
  expect([held(), request.mock.calls.length]).toEqual([1, 1]);
});

it('follows the setting', async () => {
  const { settings } = await started();
  settings.set({ keepAwake: false });
  expect(held()).toBe(0);
  settings.set({ keepAwake: true });
  await settle();
  expect(held()).toBe(1);
});

it('does not keep a lock that is granted after the session was left', async () => {
  const runner = fakeRunner(planOf(prepare(10), hold('Plank', 20)));
  createWakeLockOutput(runner, fakeSettings());
  runner.send({ type: 'start' });
  runner.send({ type: 'finish' });
  await settle();
  expect(held()).toBe(0);
});

it('releases it when stopped, even one that is still being acquired', async () => {
  const runner = fakeRunner(planOf(prepare(10), hold('Plank', 20)));
  const stop = createWakeLockOutput(runner, fakeSettings());
  runner.send({ type: 'start' });
  stop();
  await settle();
  expect([held(), vi.getTimerCount()]).toEqual([0, 0]);
});

it('accepts a refusal and asks again when there is reason to', async () => {
  request.mockRejectedValueOnce(new Error('low battery'));
  const { runner } = await started();
  expect(held()).toBe(0);
  runner.wake();
  runner.wake();
  await settle();
  expect(request).toHaveBeenCalledTimes(1);
  runner.send({ type: 'next' });
  await settle();
  expect(held()).toBe(1);
});

it('does nothing in a browser without wake locks', async () => {
  vi.stubGlobal('navigator', {});
  expect(supportsWakeLock()).toBe(false);
  const { stop } = await started();
  stop();
  expect(request).not.toHaveBeenCalled();
});
