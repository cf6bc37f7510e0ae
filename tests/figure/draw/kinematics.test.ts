import { describe, expect, it } from 'vitest';
import type { Joint, Pose } from '../../../src/core/routine/figure.ts';
import { BODY_HEIGHT, LENGTH } from '../../../src/figure/draw/body-lengths.ts';
import type { Joints } from '../../../src/figure/draw/place-joints.ts';
import { distance } from '../../../src/figure/draw/vec.ts';
import { angle, bend, direction, exercises, figures, SIDES, STEPS, slide } from './every-figure.ts';

const SLIDE = BODY_HEIGHT / 100;
/** What is lower than this touches the floor. */
const TOUCHES = 4;

const bonesOf = (side: 'R' | 'L') =>
  [
    [`sh${side}`, `el${side}`, LENGTH.upperArm],
    [`el${side}`, `wr${side}`, LENGTH.forearm],
    [`hp${side}`, `kn${side}`, LENGTH.thigh],
    [`kn${side}`, `an${side}`, LENGTH.shank],
    [`an${side}`, `ft${side}`, LENGTH.foot],
  ] as const;

const BONES = [
  ['hip', 'waist', LENGTH.pelvis],
  ['waist', 'rib', LENGTH.lumbar],
  ['rib', 'mid', LENGTH.ribs],
  ['mid', 'nape', LENGTH.shoulders],
  ['nape', 'neck', LENGTH.neck],
  ['neck', 'crown', LENGTH.head],
  ...bonesOf('R'),
  ...bonesOf('L'),
] as const;

/** How far a leg is bent the way a knee bends; less than 0 is the wrong way. Seen from the side. */
function kneeBend(joints: Joints, side: 'R' | 'L'): number {
  const bearing = (from: Joint, to: Joint) => {
    const [x, y] = direction(joints, from, to);
    return (Math.atan2(x, -y) * 180) / Math.PI;
  };
  const turn = bearing(`hp${side}`, `kn${side}`) - bearing(`kn${side}`, `an${side}`);
  return ((((turn + 180) % 360) + 360) % 360) - 180;
}

describe('the figures of the shipped exercises', () => {
  it('leave no exercise out', () => {
    expect(figures.map(({ id }) => id)).toEqual([...exercises.keys()]);
  });

  it('tell in words what each of them shows, never the same of two', () => {
    const told = figures.map(({ figure }) => figure.shows);
    expect(new Set(told).size).toBe(told.length);
    for (const each of told) expect(each).toMatch(/^[A-Z].{40,}\.$/u);
  });

  it('are sampled a hundred times and more where they move', () => {
    for (const { figure, frames } of figures) {
      expect(frames.length).toBeGreaterThan(figure.motion.kind === 'hold' ? STEPS : 2 * STEPS);
    }
  });

  describe.each(figures)('$id', ({ figure, frames, oneSide }) => {
    const poses: readonly Pose[] = Object.values(figure.poses).map((pose) => ({
      ...figure.base,
      ...pose,
    }));

    it('keeps the length of every bone', () => {
      for (const { joints } of frames) {
        for (const [from, to, length] of BONES)
          expect(distance(joints[from], joints[to])).toBeCloseTo(length, 6);
      }
    });

    it('reaches what its hands and feet hold, and slides on nothing', () => {
      for (const { miss } of frames) expect(miss).toBeLessThan(SLIDE);
      for (const side of SIDES) {
        const hand = (pose: Pose) => pose[`hand${side}`] ?? pose.hand;
        const places = {
          [poses[0] && hand(poses[0]) ? `wr${side}` : `fi${side}`]: poses.map(
            (pose) => (pose[`arm${side}`] ?? pose.arm)?.to,
          ),
          [`an${side}`]: poses.map((pose) => (pose[`leg${side}`] ?? pose.leg)?.to),
        };
        for (const [joint, all] of Object.entries(places)) {
          const held = all[0] && all.every((each) => JSON.stringify(each) === JSON.stringify(all[0]));
          expect(held ? slide(oneSide, joint as Joint) : 0).toBeLessThan(SLIDE);
        }
      }
      expect(figure.pinned ? slide(oneSide, figure.pinned) : 0).toBeLessThan(SLIDE);
    });

    it('never drags a foot over the floor that stays on it', () => {
      for (const side of SIDES) {
        const stays = oneSide.every(
          ({ joints }) => joints[`to${side}`][1] < TOUCHES && joints[`he${side}`][1] < TOUCHES,
        );
        expect(stays ? slide(oneSide, `an${side}`) : 0).toBeLessThan(SLIDE);
      }
    });

    it('keeps both hands on the bar', () => {
      const [first] = frames;
      const apart = ({ fiR, fiL }: Joints) => distance(fiR, fiL);
      const grip = first ? apart(first.joints) : 0;
      const off = frames.flatMap(({ joints }) =>
        figure.props.flatMap(({ kind, at: [x = 0, y = 0] = [], on = [], tone }) => {
          const { fiR, fiL } = joints;
          if (kind === 'bar') return [fiR, fiL].map(([fx, fy]) => Math.hypot(fx - x, fy - y));
          const carried = kind === 'barbell' || (on[0] === 'fiR' && tone === 'steel');
          return carried ? [Math.abs(apart(joints) - grip), Math.abs(fiR[1] - fiL[1])] : [];
        }),
      );
      expect(Math.max(0, ...off)).toBeLessThan(SLIDE);
    });

    it('bends no joint further than a body can', () => {
      for (const { joints } of frames) {
        for (const side of SIDES) {
          expect(bend(joints, `sh${side}`, `el${side}`, `wr${side}`)).toBeLessThan(152);
          expect(bend(joints, `hp${side}`, `kn${side}`, `an${side}`)).toBeLessThan(160);
          expect(bend(joints, `el${side}`, `wr${side}`, `fi${side}`)).toBeLessThan(95);
          expect(bend(joints, 'waist', 'hip', `hp${side}`)).toBeLessThan(91);
          // From straight up beside the head to straight down it is the thigh against the pelvis that folds.
          expect(bend(joints, 'waist', `hp${side}`, `kn${side}`)).toBeLessThan(140);
          const ankle = angle(
            direction(joints, `kn${side}`, `an${side}`),
            direction(joints, `an${side}`, `ft${side}`),
          );
          expect(ankle).toBeLessThan(125);
        }
        for (const [a, b, c, most] of [
          ['hip', 'waist', 'rib', 40],
          ['waist', 'rib', 'mid', 40],
          ['rib', 'mid', 'nape', 36],
          ['mid', 'nape', 'neck', 45],
          ['nape', 'neck', 'crown', 45],
        ] as const) {
          expect(bend(joints, a, b, c)).toBeLessThan(most);
        }
      }
    });

    it('bends no knee the wrong way', () => {
      for (const { joints } of frames) {
        for (const side of SIDES) {
          // Seen from the side: legs that are spread sideways tell nothing there.
          const [, , aside] = direction(joints, `hp${side}`, `an${side}`);
          expect(Math.abs(aside) > 40 ? 0 : kneeBend(joints, side)).toBeGreaterThan(-6);
        }
      }
    });

    it('sinks into no floor', () => {
      for (const { joints } of frames) {
        for (const [, y] of Object.values(joints)) expect(y).toBeGreaterThan(-1);
      }
    });

    it('ends as it began, and never jumps', () => {
      const all = Object.keys(figure.motion.kind === 'hold' ? {} : (frames[0]?.joints ?? {})) as Joint[];
      for (const [n, { joints }] of frames.entries()) {
        const last = frames[n - 1]?.joints ?? frames.at(-1)?.joints ?? joints;
        for (const joint of all) expect(distance(joints[joint], last[joint])).toBeLessThan(n === 0 ? 1 : 9);
      }
    });
  });
});
