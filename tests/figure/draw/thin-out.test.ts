import { describe, expect, it } from 'vitest';
import { thinOut } from '../../../src/figure/draw/thin-out.ts';

const times = Array.from({ length: 41 }, (_, n) => n * 50);

/** The value at each time when only some of the moments are kept. */
function seen(values: readonly number[], kept: readonly number[]): number[] {
  return values.map((_, at) => {
    const from = kept.findLast((n) => n <= at) ?? 0;
    const to = kept.find((n) => n > at) ?? from;
    const share = to === from ? 0 : (at - from) / (to - from);
    return (values[from] ?? 0) + ((values[to] ?? 0) - (values[from] ?? 0)) * share;
  });
}

describe('a movement thinned out', () => {
  it('is nowhere further from the original than allowed', () => {
    const values = times.map((ms) => 80 * Math.sin(ms / 300));
    const kept = thinOut(
      times,
      values.map((value) => [value]),
      0.3,
    );
    expect(kept.length).toBeLessThan(times.length);
    for (const [n, value] of seen(values, kept).entries()) {
      expect(Math.abs(value - (values[n] ?? 0))).toBeLessThanOrEqual(0.3);
    }
  });

  it('needs two moments when it is even, and a third where it changes direction', () => {
    expect(
      thinOut(
        times,
        times.map((ms) => [ms, 7]),
        0.01,
      ),
    ).toEqual([0, 40]);
    expect(
      thinOut(
        times,
        times.map((ms) => [ms, Math.abs(ms - 1000)]),
        0.01,
      ),
    ).toEqual([0, 20, 40]);
  });
});
