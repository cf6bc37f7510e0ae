import { describe, expect, it } from 'vitest';
import { secondsToEar } from '../../src/audio/seconds-to-ear.ts';

const stamped = (currentTime: number, contextTime: number, performanceTime: number) => ({
  currentTime,
  outputLatency: 0.032,
  getOutputTimestamp: () => ({ contextTime, performanceTime }),
});

describe('the lag of the ear behind the audio clock', () => {
  it('comes from the time stamp of the output, wherever the clock is in its buffer', () => {
    expect(secondsToEar(stamped(5.02, 4.96, 9990), 10_000)).toBeCloseTo(0.05);
    expect(secondsToEar(stamped(5.04, 4.96, 9990), 10_000)).toBeCloseTo(0.07);
    expect(secondsToEar(stamped(5.04, 4.96, 9990), 10_015)).toBeCloseTo(0.055);
  });

  it('comes from the latency if the output gives no time stamp', () => {
    expect(secondsToEar({ currentTime: 5, outputLatency: 0.2 }, 10_000)).toBe(0.2);
  });

  it('comes from the latency before anything was output', () => {
    expect(secondsToEar(stamped(0, 0, 0), 10_000)).toBe(0.032);
  });

  it('comes from the latency if the time stamp is stale, ahead or much too far behind', () => {
    expect(secondsToEar(stamped(5, 4.9, 8000), 10_000)).toBe(0.032);
    expect(secondsToEar(stamped(5, 5.1, 10_000), 10_000)).toBe(0.032);
    expect(secondsToEar(stamped(5, 3.9, 9990), 10_000)).toBe(0.032);
  });

  it('comes from the latency if the time stamp lies in the future, as it does in WebKitGTK', () => {
    expect(secondsToEar(stamped(0.3, 0.297, 10_297), 10_000)).toBe(0.032);
  });

  it('is 0 if the browser reports neither, and never more than half a second', () => {
    expect(secondsToEar({ currentTime: 5, outputLatency: Number.NaN }, 10_000)).toBe(0);
    expect(secondsToEar({ currentTime: 5, outputLatency: 3 }, 10_000)).toBe(0.5);
  });
});
