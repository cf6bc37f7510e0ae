import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onBeat } from '../../src/ui/screens/player/motion/beat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState');
  vi.useRealTimers();
});

function setVisibility(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A session whose seconds come when the test says so. */
function seconds() {
  const listeners = new Set<() => void>();
  return {
    tick: () => listeners.forEach((each) => each()),
    everySecond(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

it('calls six times a second, everything in one task', () => {
  const times: number[] = [];
  const session = seconds();
  const note = () => times.push(performance.now());
  const stops = [onBeat(session, note), onBeat(session, () => note())];
  vi.advanceTimersByTime(1000 - 1);
  session.tick();
  expect(times).toHaveLength(12);
  expect(new Set(times).size).toBe(6);
  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
});

it('moves with the seconds of the session, so that both are drawn in one frame', () => {
  const times: number[] = [];
  const session = seconds();
  const stop = onBeat(session, () => times.push(performance.now()));
  for (const late of [0, 7, 0, 12]) {
    vi.advanceTimersByTime(1000 + late);
    const began = performance.now();
    times.length = 0;
    session.tick();
    vi.advanceTimersByTime(999);
    expect(times.map((at) => Math.round((at - began) / 10))).toEqual([0, 17, 33, 50, 67, 83]);
  }
  stop();
});

it('goes on by itself where no second comes', () => {
  let beats = 0;
  const stop = onBeat(seconds(), () => beats++);
  vi.advanceTimersByTime(10_000);
  expect(beats).toBe(56);
  stop();
});

it('rests while the page is hidden, and goes on when it is seen again', () => {
  let beats = 0;
  const session = seconds();
  const stop = onBeat(session, () => beats++);
  setVisibility('hidden');
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(5000);
  session.tick();
  expect(beats).toBe(0);
  setVisibility('visible');
  vi.advanceTimersByTime(999);
  expect(beats).toBe(6);
  stop();
});
