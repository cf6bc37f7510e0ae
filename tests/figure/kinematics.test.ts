import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DrawnExercise } from '../../src/core/routine/exercise.ts';
import { figureOf } from '../../src/core/routine/figure.ts';
import type { Joint, PoseFile } from '../../src/core/routine/figure-file.ts';
import { parseExercise } from '../../src/core/routine/parse-exercise.ts';
import { BODY_HEIGHT, LENGTH } from '../../src/figure/body-lengths.ts';
import type { Joints } from '../../src/figure/place-joints.ts';
import { type Frame, timeline } from '../../src/figure/timeline.ts';
import { distance, dot, plus } from '../../src/figure/vec.ts';

const STEPS = 50;
const SLIDE = BODY_HEIGHT / 100;

const book = new Map<string, DrawnExercise>();
for (const file of readdirSync('routines/exercises')) {
  const parsed = parseExercise(JSON.parse(readFileSync(`routines/exercises/${file}`, 'utf8')));
  if (parsed.ok) book.set(parsed.value.id, parsed.value);
}
const figures = [...book.values()].flatMap((exercise) => {
  const figure = figureOf(exercise, book);
  return figure ? [{ id: exercise.id, figure, frames: timeline(figure, { kind: 'shown' }, STEPS) }] : [];
});

/** How far a joint is bent; 0 is straight. */
function bend(joints: Joints, [a, b, c]: readonly [Joint, Joint, Joint]): number {
  const upper = plus(joints[b], joints[a], -1);
  const lower = plus(joints[c], joints[b], -1);
  const cos = dot(upper, lower) / (Math.hypot(...upper) * Math.hypot(...lower));
  return (Math.acos(Math.max(-1, Math.min(1, cos))) * 180) / Math.PI;
}

/** How far a joint gets from where it is in the first frame. */
const slide = (frames: readonly Frame[], joint: Joint): number =>
  Math.max(...frames.map(({ joints }) => distance(joints[joint], frames[0]?.joints[joint] ?? [0, 0, 0])));

describe('the figures of the shipped exercises', () => {
  it('are at least forty, sampled a hundred times and more where they move', () => {
    expect(figures.length).toBeGreaterThanOrEqual(40);
    for (const { figure, frames } of figures) {
      expect(frames.length).toBeGreaterThan(figure.motion.kind === 'rep' ? 100 : STEPS);
    }
  });

  describe.each(figures)('$id', ({ figure, frames }) => {
    const poses: readonly PoseFile[] = Object.values(figure.poses).map((pose) => ({
      ...figure.base,
      ...pose,
    }));

    it('keeps the length of every bone', () => {
      for (const { joints } of frames) {
        for (const side of ['R', 'L'] as const) {
          for (const [from, to, length] of [
            [`sh${side}`, `el${side}`, LENGTH.upperArm],
            [`el${side}`, `wr${side}`, LENGTH.forearm],
            [`hp${side}`, `kn${side}`, LENGTH.thigh],
            [`kn${side}`, `an${side}`, LENGTH.shank],
          ] as const) {
            expect(distance(joints[from], joints[to])).toBeCloseTo(length, 6);
          }
        }
      }
    });

    it('reaches what its hands and feet hold, and slides on nothing', () => {
      for (const { miss } of frames) expect(miss).toBeLessThan(SLIDE);
      for (const side of ['R', 'L'] as const) {
        const hand = (pose: PoseFile) => pose[`hand${side}`] ?? pose.hand;
        const places = {
          [poses[0] && hand(poses[0]) ? `wr${side}` : `fi${side}`]: poses.map(
            (pose) => (pose[`arm${side}`] ?? pose.arm)?.to,
          ),
          [`an${side}`]: poses.map((pose) => (pose[`leg${side}`] ?? pose.leg)?.to),
        };
        for (const [joint, all] of Object.entries(places)) {
          const held = all[0] && all.every((each) => JSON.stringify(each) === JSON.stringify(all[0]));
          expect(held ? slide(frames, joint as Joint) : 0).toBeLessThan(SLIDE);
        }
      }
      expect(figure.pinned ? slide(frames, figure.pinned) : 0).toBeLessThan(SLIDE);
    });

    it('bends no joint further than a body can, and sinks into no floor', () => {
      for (const { joints } of frames) {
        for (const side of ['R', 'L'] as const) {
          expect(bend(joints, [`sh${side}`, `el${side}`, `wr${side}`])).toBeLessThan(155);
          expect(bend(joints, [`hp${side}`, `kn${side}`, `an${side}`])).toBeLessThan(162);
        }
        expect(bend(joints, ['hip', 'waist', 'rib'])).toBeLessThan(45);
        expect(bend(joints, ['waist', 'rib', 'nape'])).toBeLessThan(45);
        for (const [, y] of Object.values(joints)) expect(y).toBeGreaterThan(-1);
      }
    });

    it('ends as it began', () => {
      const [first, last] = [frames[0], frames.at(-1)];
      if (!first || !last) throw new Error('It has no frames.');
      for (const joint of Object.keys(first.joints) as Joint[]) {
        expect(distance(first.joints[joint], last.joints[joint])).toBeLessThan(0.01);
      }
    });
  });
});
