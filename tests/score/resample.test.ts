import { expect, it } from 'vitest';
import { resample } from '../../src/score/resample.ts';

const tone = (hertz: number, rate: number, samples: number) =>
  Float32Array.from({ length: samples }, (_, i) => Math.sin((2 * Math.PI * hertz * i) / rate));
const middle = (samples: Float32Array) => samples.subarray(100, samples.length - 100);

it('sounds the same at another rate', () => {
  const there = middle(resample(tone(1000, 24_000, 24_000), 24_000, 16_000));
  const wanted = middle(tone(1000, 16_000, 16_000));
  expect(there).toHaveLength(wanted.length);
  expect(Math.max(...there.map((sample, i) => Math.abs(sample - (wanted[i] ?? 0))))).toBeLessThan(0.01);
});

it('removes frequencies that the new rate cannot carry', () => {
  const there = middle(resample(tone(9500, 24_000, 24_000), 24_000, 16_000));
  expect(Math.max(...there.map(Math.abs))).toBeLessThan(0.02);
});

it('leaves samples that already have the rate unchanged', () => {
  const samples = tone(440, 16_000, 100);
  expect(resample(samples, 16_000, 16_000)).toBe(samples);
});
