import { describe, expect, it } from 'vitest';
import { offsetFromTaps } from '../../src/core/cue-offset.ts';

const BEAT = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000];
const tapsLate = (...late: readonly number[]) => late.map((ms, i) => (BEAT[i] ?? 0) + ms);

describe('tapping along with a beat', () => {
  it('tells how late it is heard, to ten milliseconds', () => {
    expect(offsetFromTaps(BEAT, tapsLate(172, 190, 181, 177, 195, 184, 179, 188))).toBe(180);
  });

  it('tells so too when it is heard early', () => {
    expect(offsetFromTaps(BEAT, tapsLate(-40, -60, -52, -45, -55))).toBe(-50);
  });

  it('leaves out slips', () => {
    expect(offsetFromTaps(BEAT, tapsLate(200, 204, 480, 199, 201, -320, 198, 203))).toBe(200);
  });

  it('needs no tap for every tick', () => {
    expect(offsetFromTaps(BEAT, [3101, 4098, 6100, 8102])).toBe(100);
  });

  it('says nothing after too few taps', () => {
    expect(offsetFromTaps(BEAT, [])).toBeNull();
    expect(offsetFromTaps(BEAT, tapsLate(100, 100, 100))).toBeNull();
  });

  it('says nothing when the taps do not agree', () => {
    expect(offsetFromTaps(BEAT, tapsLate(-400, -250, -100, 50, 200, 350, 450, -320))).toBeNull();
  });

  it('goes no further than can be set', () => {
    expect(offsetFromTaps(BEAT, tapsLate(420, 430, 425, 422, 428))).toBe(300);
  });
});
