import { describe, expect, it } from 'vitest';
import type { Joint, Pose } from '../../../src/core/routine/figure.ts';
import { BODY_HEIGHT, LENGTH } from '../../../src/figure/draw/body-lengths.ts';
import type { Joints } from '../../../src/figure/draw/place-joints.ts';
import type { Frame } from '../../../src/figure/draw/timeline.ts';
import { distance } from '../../../src/figure/draw/vec.ts';
import {
  angle,
  bend,
  direction,
  exercises,
  figures,
  type Shipped,
  SIDES,
  STEPS,
  slide,
} from './every-figure.ts';

const SLIDE = BODY_HEIGHT / 100;
/** A point lower than this touches the floor. */
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

/** How far a knee is bent, seen from the side; less than 0 is the wrong way. */
function kneeBend(joints: Joints, side: 'R' | 'L'): number {
  const bearing = (from: Joint, to: Joint) => {
    const [x, y] = direction(joints, from, to);
    return (Math.atan2(x, -y) * 180) / Math.PI;
  };
  const turn = bearing(`hp${side}`, `kn${side}`) - bearing(`kn${side}`, `an${side}`);
  return ((((turn + 180) % 360) + 360) % 360) - 180;
}

const posesOf = ({ figure }: Shipped): readonly Pose[] =>
  Object.values(figure.poses).map((pose) => ({ ...figure.base, ...pose }));

/** Fists, wrists of open hands and ankles that all poses put in the same place, and the pinned joint. */
function heldJoints(shipped: Shipped): readonly Joint[] {
  const poses = posesOf(shipped);
  const held = SIDES.flatMap((side): Joint[] => {
    const [first = {}] = poses;
    const hand = (first[`hand${side}`] ?? first.hand) ? (`wr${side}` as const) : (`fi${side}` as const);
    const isHeld = (limb: 'arm' | 'leg') => {
      const places = poses.map((pose) => (pose[`${limb}${side}`] ?? pose[limb])?.to);
      return places[0] && places.every((to) => JSON.stringify(to) === JSON.stringify(places[0]));
    };
    return [...(isHeld('arm') ? [hand] : []), ...(isHeld('leg') ? [`an${side}` as const] : [])];
  });
  const { pinned } = shipped.figure;
  return pinned ? [...held, pinned] : held;
}

const feetOnFloor = ({ oneSide }: Shipped) =>
  SIDES.filter((side) =>
    oneSide.every(({ joints }) => joints[`to${side}`][1] < TOUCHES && joints[`he${side}`][1] < TOUCHES),
  );

const onFixedBar = ({ figure }: Shipped) => figure.props.filter(({ kind }) => kind === 'bar');
const carriedBars = ({ figure }: Shipped) =>
  figure.props.filter(
    ({ kind, on = [], tone }) => kind === 'barbell' || (on[0] === 'fiR' && tone === 'steel'),
  );

/** Legs spread sideways do not show from the side how far their knees are bent. */
const showsKnee = ({ joints }: Frame, side: 'R' | 'L') =>
  Math.abs(direction(joints, `hp${side}`, `an${side}`)[2]) <= 40;

const idsWith = (of: (shipped: Shipped) => readonly unknown[]) =>
  figures.filter((shipped) => of(shipped).length > 0).map(({ id }) => id);

describe('the laws with a condition apply to figures that', () => {
  it('hold on to something with hands or feet', () => {
    expect(idsWith(heldJoints)).toEqual(expect.arrayContaining(['deadlift', 'plank', 'pull-up', 'band-row']));
  });

  it('keep their feet on the floor', () => {
    expect(idsWith(feetOnFloor)).toEqual(expect.arrayContaining(['deadlift', 'hip-hinge', 'side-plank']));
  });

  it('hang from a bar', () => {
    expect(idsWith(onFixedBar)).toEqual(expect.arrayContaining(['pull-up', 'scapular-pull-up']));
  });

  it('carry a bar', () => {
    expect(idsWith(carriedBars)).toEqual(expect.arrayContaining(['barbell-row', 'deadlift', 'lat-pulldown']));
  });

  it('move instead of holding still', () => {
    expect(idsWith(({ figure }) => (figure.motion.kind === 'hold' ? [] : [figure]))).toEqual(
      expect.arrayContaining(['deadlift', 'pull-up', 'arm-circles']),
    );
  });

  it('mostly show their knees from the side', () => {
    const knees = idsWith(({ frames }) => frames.filter((frame) => showsKnee(frame, 'R')));
    expect(knees.length).toBeGreaterThan(figures.length / 2);
  });
});

describe('the figures of the shipped exercises', () => {
  it('include every exercise', () => {
    expect(figures.map(({ id }) => id)).toEqual([...exercises.keys()]);
  });

  it('each have a description, and no two are the same', () => {
    const descriptions = figures.map(({ figure }) => figure.shows);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const each of descriptions) expect(each).toMatch(/^[A-Z].{40,}\.$/u);
  });

  it('are sampled more than a hundred times when they move', () => {
    for (const { figure, frames } of figures) {
      expect(frames.length).toBeGreaterThan(figure.motion.kind === 'hold' ? STEPS : 2 * STEPS);
    }
  });

  describe.each(figures)('$id', (shipped) => {
    const { figure, frames, oneSide } = shipped;

    it('keeps the length of every bone', () => {
      for (const { joints } of frames) {
        for (const [from, to, length] of BONES)
          expect(distance(joints[from], joints[to])).toBeCloseTo(length, 6);
      }
    });

    it('reaches everything its hands and feet hold, and does not slide', () => {
      for (const { miss } of frames) expect(miss).toBeLessThan(SLIDE);
      for (const joint of heldJoints(shipped)) expect(slide(oneSide, joint)).toBeLessThan(SLIDE);
    });

    it('never drags a foot that stays on the floor', () => {
      for (const side of feetOnFloor(shipped)) expect(slide(oneSide, `an${side}`)).toBeLessThan(SLIDE);
    });

    it('keeps both hands on a fixed bar', () => {
      for (const { at: [x = 0, y = 0] = [] } of onFixedBar(shipped)) {
        for (const { joints } of frames) {
          for (const [fx, fy] of [joints.fiR, joints.fiL]) {
            expect(Math.hypot(fx - x, fy - y)).toBeLessThan(SLIDE);
          }
        }
      }
    });

    it('keeps both hands level, and as far apart, on a bar it carries', () => {
      const apart = ({ fiR, fiL }: Joints) => distance(fiR, fiL);
      const grip = frames[0] ? apart(frames[0].joints) : 0;
      for (const { joints } of carriedBars(shipped).length > 0 ? frames : []) {
        expect(Math.abs(apart(joints) - grip)).toBeLessThan(SLIDE);
        expect(Math.abs(joints.fiR[1] - joints.fiL[1])).toBeLessThan(SLIDE);
      }
    });

    it('bends no joint further than a body can', () => {
      for (const { joints } of frames) {
        for (const side of SIDES) {
          expect(bend(joints, `sh${side}`, `el${side}`, `wr${side}`)).toBeLessThan(152);
          expect(bend(joints, `hp${side}`, `kn${side}`, `an${side}`)).toBeLessThan(160);
          expect(bend(joints, `el${side}`, `wr${side}`, `fi${side}`)).toBeLessThan(95);
          expect(bend(joints, 'waist', 'hip', `hp${side}`)).toBeLessThan(91);
          // Between straight up beside the head and straight down, the hip is what folds.
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
      for (const frame of frames) {
        for (const side of SIDES.filter((each) => showsKnee(frame, each))) {
          expect(kneeBend(frame.joints, side)).toBeGreaterThan(-6);
        }
      }
    });

    it('never sinks into the floor', () => {
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
