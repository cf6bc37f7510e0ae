import { describe, expect, it } from 'vitest';
import { cameraAt, cameraOn, farToneSuffix, seenAt } from '../../../src/figure/draw/camera.ts';

const FACE_DOWN = 90;

describe('a figure seen from above', () => {
  it('shows nearer things lower in the picture; a figure seen level does not', () => {
    const [near, far] = [
      [0, 0, 30],
      [0, 0, -30],
    ] as const;
    const level = cameraAt(0);
    expect(seenAt(level, near)[1]).toBeCloseTo(seenAt(level, far)[1]);
    const high = cameraAt(0, 30);
    expect(seenAt(high, near)[1] - seenAt(high, far)[1]).toBeCloseTo(30);
  });

  it('has its full height from the side, and none from directly above', () => {
    const tall = (above: number) => -seenAt(cameraAt(40, above), [0, 180, 0])[1];
    expect(tall(0)).toBeCloseTo(180);
    expect(tall(60)).toBeCloseTo(90);
    expect(tall(90)).toBeCloseTo(0);
  });

  it('shows the back of a figure that lies face down, and the side of one that stands', () => {
    expect(cameraOn(cameraAt(0, 90), FACE_DOWN).view).toBeCloseTo(-90);
    expect(cameraOn(cameraAt(0, 55), FACE_DOWN).view).toBeCloseTo(-55);
    expect(cameraOn(cameraAt(0, 55), 0).view).toBeCloseTo(0);
  });

  it('has no far side when seen from high up', () => {
    expect(farToneSuffix('armL', cameraAt(0))).not.toBe('');
    expect(farToneSuffix('armL', cameraAt(0, 55))).toBe('');
  });
});
