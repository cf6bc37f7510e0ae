import { describe, expect, it } from 'vitest';
import { offsetFromTaps } from '../../src/core/cue-offset.ts';

const BEAT = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000];
const tapsLate = (...late: readonly number[]) => late.map((ms, i) => (BEAT[i] ?? 0) + ms);

describe('tapping along with a beat', () => {
  it('measures how late it is heard, to ten milliseconds', () => {
    expect(offsetFromTaps(BEAT, tapsLate(172, 190, 181, 177, 195, 184, 179, 188))).toBe(180);
  });

  it('also measures how early it is heard', () => {
    expect(offsetFromTaps(BEAT, tapsLate(-40, -60, -52, -45, -55))).toBe(-50);
  });

  it('ignores stray taps', () => {
    expect(offsetFromTaps(BEAT, tapsLate(200, 204, 480, 199, 201, -320, 198, 203))).toBe(200);
  });

  it('needs no tap for every tick', () => {
    expect(offsetFromTaps(BEAT, [3101, 4098, 6100, 8102])).toBe(100);
  });

  it('gives no result after too few taps', () => {
    expect(offsetFromTaps(BEAT, [])).toBeNull();
    expect(offsetFromTaps(BEAT, tapsLate(100, 100, 100))).toBeNull();
  });

  it('gives no result when the taps do not agree', () => {
    expect(offsetFromTaps(BEAT, tapsLate(-400, -250, -100, 50, 200, 350, 450, -320))).toBeNull();
  });

  it('stays within what the setting allows', () => {
    expect(offsetFromTaps(BEAT, tapsLate(420, 430, 425, 422, 428))).toBe(300);
  });
});
