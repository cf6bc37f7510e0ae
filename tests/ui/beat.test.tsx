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

it('calls ten times a second, everything in one task', () => {
  const times: number[] = [];
  const stops = [onBeat(() => times.push(performance.now())), onBeat(() => times.push(performance.now()))];
  vi.advanceTimersByTime(1000);
  expect(times).toHaveLength(20);
  expect(new Set(times).size).toBe(10);
  for (const stop of stops) stop();
  expect(vi.getTimerCount()).toBe(0);
});

it('rests while the page is hidden, and goes on when it is seen again', () => {
  let beats = 0;
  const stop = onBeat(() => beats++);
  setVisibility('hidden');
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(5000);
  expect(beats).toBe(0);
  setVisibility('visible');
  vi.advanceTimersByTime(1000);
  expect(beats).toBe(10);
  stop();
});
