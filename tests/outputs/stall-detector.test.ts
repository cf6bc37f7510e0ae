import { describe, expect, it } from 'vitest';
import { createStallDetector } from '../../src/outputs/soundtrack/stall-detector.ts';

describe('a position that is polled', () => {
  it('counts as stopped when it has not moved for five seconds of polling', () => {
    const standsStill = createStallDetector();
    const answers = [0, 1, 2, 3, 4, 5, 6].map((second) => standsStill(700, second * 1000));
    expect(answers).toEqual([false, false, false, false, false, true, true]);
  });

  it('does not count as stopped when it moves, however little', () => {
    const standsStill = createStallDetector();
    for (let second = 0; second < 20; second++) expect(standsStill(second, second * 1000)).toBe(false);
  });

  it('is not fooled by many calls at once, or by a page that was suspended', () => {
    const standsStill = createStallDetector();
    for (let look = 0; look < 20; look++) expect(standsStill(700, look * 10)).toBe(false);
    expect(standsStill(700, 3_600_000)).toBe(false);
  });
});
