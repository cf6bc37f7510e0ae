import { describe, expect, it } from 'vitest';
import { type HeardSample, hear, NOTHING_HEARD, wasHeardThrough } from '../../src/score/heard-spans.ts';

const HORIZON_MS = 180_000;
const sample = (sessionAt: number, audioTime: number, change: Partial<HeardSample> = {}): HeardSample => ({
  sessionAt,
  clock: 1,
  audioTime,
  audible: true,
  plannedTo: sessionAt + HORIZON_MS,
  ...change,
});
const heardAll = (samples: readonly HeardSample[], speed = 1) =>
  samples.reduce((heard, each) => hear(heard, each, speed), NOTHING_HEARD);

describe('wasHeardThrough', () => {
  it('is true if the audio clock kept up with the session', () => {
    const heard = heardAll([sample(0, 5), sample(25_000, 30), sample(85_000, 90)]);
    expect(wasHeardThrough(heard, 1000, 85_000, 1)).toBe(true);
  });

  it('tolerates small delays of a busy device', () => {
    const heard = heardAll([sample(0, 0), sample(20_000, 19.4)]);
    expect(wasHeardThrough(heard, 0, 20_000, 1)).toBe(true);
  });

  it('tolerates one change of headphones that takes a second', () => {
    const changed = [sample(0, 0), sample(20_000, 18.8)];
    expect(wasHeardThrough(heardAll(changed), 0, 20_000, 1)).toBe(true);
    const again = heardAll([...changed, sample(25_000, 22.2), sample(30_000, 25.4)]);
    expect(wasHeardThrough(again, 0, 30_000, 1)).toBe(false);
  });

  it('is false if the clock stood still, even if it runs again', () => {
    const heard = heardAll([sample(0, 0), sample(10_000, 10), sample(70_000, 12), sample(80_000, 22)]);
    expect(wasHeardThrough(heard, 0, 10_000, 1)).toBe(true);
    expect(wasHeardThrough(heard, 10_000, 70_000, 1)).toBe(false);
    expect(wasHeardThrough(heard, 5000, 75_000, 1)).toBe(false);
    expect(wasHeardThrough(heard, 70_000, 80_000, 1)).toBe(true);
  });

  it('counts what ran before the clock stopped', () => {
    const heard = heardAll([sample(0, 0), sample(60_000, 20)]);
    expect(wasHeardThrough(heard, 0, 20_000, 1)).toBe(true);
    expect(wasHeardThrough(heard, 0, 21_000, 1)).toBe(false);
  });

  it('ends where the planned cues ended, however long the clock ran', () => {
    const heard = heardAll([sample(0, 0), sample(600_000, 600)]);
    expect(wasHeardThrough(heard, 0, HORIZON_MS, 1)).toBe(true);
    expect(wasHeardThrough(heard, 0, 600_000, 1)).toBe(false);
  });

  it('is false while the sound is off', () => {
    const heard = heardAll([sample(0, 0, { audible: false }), sample(30_000, 30), sample(40_000, 40)]);
    expect(wasHeardThrough(heard, 0, 30_000, 1)).toBe(false);
    expect(wasHeardThrough(heard, 30_000, 40_000, 1)).toBe(true);
  });

  it('does not compare one clock with another', () => {
    const heard = heardAll([sample(0, 0), sample(30_000, 30, { clock: 2 })]);
    expect(wasHeardThrough(heard, 0, 30_000, 1)).toBe(false);
  });

  it('is not misled by many readings of a stopped clock', () => {
    const heard = heardAll(Array.from({ length: 101 }, (_, i) => sample(i * 100, 0)));
    expect(wasHeardThrough(heard, 0, 10_000, 1)).toBe(false);
  });

  it('is not interrupted by readings between two steps of the audio clock', () => {
    const heard = heardAll(
      Array.from({ length: 2000 }, (_, i) => sample(i * 7, (Math.floor((i * 7) / 40) * 40) / 1000)),
    );
    expect(heard.spans).toHaveLength(1);
    expect(wasHeardThrough(heard, 0, 13_990, 1)).toBe(true);
  });

  it('allows for the speed of a session', () => {
    const heard = heardAll([sample(0, 0), sample(100_000, 10)], 10);
    expect(wasHeardThrough(heard, 0, 100_000, 10)).toBe(true);
  });

  it('is false before anything sounded', () => {
    expect(wasHeardThrough(NOTHING_HEARD, 0, 0, 1)).toBe(false);
  });
});
