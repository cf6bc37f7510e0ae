import { describe, expect, it } from 'vitest';
import type { Joint } from '../../../src/core/routine/figure.ts';
import { BODY_HEIGHT } from '../../../src/figure/draw/body-lengths.ts';
import type { Joints } from '../../../src/figure/draw/place-joints.ts';
import type { Vec } from '../../../src/figure/draw/vec.ts';
import { figures } from './every-figure.ts';

const TOLERANCE = BODY_HEIGHT / 100;

/**
 * Share of the body's weight, and how far along the segment its centre lies. From the tables in D. A. Winter,
 * Biomechanics and Motor Control of Human Movement, which are based on Dempster's.
 */
const limbs = (side: 'R' | 'L') =>
  [
    [`sh${side}`, `el${side}`, 0.028, 0.436],
    [`el${side}`, `wr${side}`, 0.016, 0.43],
    [`wr${side}`, `fi${side}`, 0.006, 0.5],
    [`hp${side}`, `kn${side}`, 0.1, 0.433],
    [`kn${side}`, `an${side}`, 0.0465, 0.433],
    [`an${side}`, `to${side}`, 0.0145, 0.5],
  ] as const;
const PIECES = [
  ['nape', 'crown', 0.081, 0.6],
  ['rib', 'nape', 0.216, 0.5],
  ['waist', 'rib', 0.139, 0.5],
  ['hip', 'waist', 0.142, 0.4],
  ...limbs('R'),
  ...limbs('L'),
] as const;

function centreOfMass(joints: Joints): Vec {
  const sum = (axis: 0 | 1 | 2) =>
    PIECES.reduce(
      (all, [from, to, weight, along]) =>
        all + weight * (joints[from][axis] + along * (joints[to][axis] - joints[from][axis])),
      0,
    );
  const weight = PIECES.reduce((all, [, , each]) => all + each, 0);
  return [sum(0) / weight, sum(1) / weight, sum(2) / weight];
}

/** The joints that may carry the body, and their height when they do. */
const CARRIES: readonly (readonly [Joint, number])[] = (['R', 'L'] as const).flatMap((side) => [
  [`he${side}`, 5],
  [`to${side}`, 5],
  [`kn${side}`, 8],
  [`an${side}`, 9],
  [`el${side}`, 8],
  [`wr${side}`, 6],
  [`fi${side}`, 6],
]);

/** Figures that lie on the floor, or that something other than the floor carries or pulls. */
const CARRIED = ['block', 'bench', 'bar', 'cable', 'line', 'barbell', 'dumbbell', 'bell'];
const balanced = figures.filter(
  ({ figure, frames }) =>
    figure.floor &&
    !figure.props.some(
      ({ kind, at, tone }) => (CARRIED.includes(kind) && tone !== 'mat') || (kind === 'band' && at),
    ) &&
    frames.every(({ joints }) => joints.hip[1] > 25) &&
    figure.motion.kind !== 'circle',
);

describe('a figure that only the floor carries', () => {
  it('is the case for most figures on feet, hands and knees', () => {
    expect(balanced.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'high-plank',
        'plank',
        'side-plank',
        'bird-dog',
        'hip-hinge',
        'standing-lat-stretch',
      ]),
    );
  });

  it.each(balanced)('has its weight over its base of support: $id', ({ frames }) => {
    for (const { joints } of frames) {
      const [x, , z] = centreOfMass(joints);
      const feet = CARRIES.filter(([joint, low]) => joints[joint][1] < low).map(([joint]) => joints[joint]);
      const xs = feet.map((each) => each[0]);
      const zs = feet.map((each) => each[2]);
      expect(x).toBeGreaterThan(Math.min(...xs) - TOLERANCE);
      expect(x).toBeLessThan(Math.max(...xs) + TOLERANCE);
      expect(z).toBeGreaterThan(Math.min(...zs) - TOLERANCE);
      expect(z).toBeLessThan(Math.max(...zs) + TOLERANCE);
    }
  });
});
