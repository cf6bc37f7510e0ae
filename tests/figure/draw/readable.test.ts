import { describe, expect, it } from 'vitest';
import { JOINTS } from '../../../src/core/routine/figure.ts';
import { viewsOf } from '../../../src/core/routine/views-of.ts';
import { cameraAt, seenAt } from '../../../src/figure/draw/camera.ts';
import { drawStill } from '../../../src/figure/draw/draw-still.ts';
import { drawStrip } from '../../../src/figure/draw/draw-strip.ts';
import { sceneOf } from '../../../src/figure/draw/scene.ts';
import { hasStart, keyFrames } from '../../../src/figure/draw/timeline.ts';
import { figures, type Shipped, SIDES } from './every-figure.ts';

/** The size of a picture in a list, which is where figures are smallest. */
const PX = 120;
/** Of a movement that a person notices in a picture of that size. */
const NOTICED_PX = 6;

const twoViews = figures.filter(({ figure }) => figure.also !== null);

const LEGS = /^(hip|hp|kn|an|ft|to|he)/u;

/** How far a point of the body is from its start at the peak, at most, in px of a small picture. */
function shownMovement({ figure }: Shipped): number {
  const { start, peak } = keyFrames(figure);
  const { box } = sceneOf(figure, [start, peak]);
  const scale = Math.min(PX / (box[3] - box[1]), ((PX / 3) * 4) / (box[2] - box[0]));
  const camera = cameraAt(figure.view, figure.above);
  const shown = JOINTS.filter((joint) => figure.close === null || !LEGS.test(joint));
  return Math.max(
    ...shown.map((joint) => {
      const [from, to] = [seenAt(camera, start.joints[joint]), seenAt(camera, peak.joints[joint])];
      return Math.hypot(to[0] - from[0], to[1] - from[1]) * scale;
    }),
  );
}

/** Gradients have ids of their own in each drawing. */
const picture = ({ figure }: Shipped) => drawStill(figure, true).replaceAll(/lit-\d+/gu, 'lit');

describe('a figure 120 px high', () => {
  it.each(figures.filter(({ figure }) => figure.motion.kind === 'rep'))(
    'moves far enough to be noticed: $id',
    (shipped) => {
      expect(shownMovement(shipped)).toBeGreaterThan(NOTICED_PX);
    },
  );

  it('looks like no other', () => {
    const alike = new Map<string, string[]>();
    for (const each of figures) alike.set(picture(each), [...(alike.get(picture(each)) ?? []), each.id]);
    expect([...alike.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  it.each(figures.filter(({ id }) => /^(barbell|dead-stop)-row$/u.test(id)))(
    'shows both hands beside the plates of the bar that they row: $id',
    ({ figure, frames }) => {
      const camera = cameraAt(figure.view, figure.above);
      for (const { joints } of frames) {
        const [right, left] = [seenAt(camera, joints.fiR), seenAt(camera, joints.fiL)];
        const [middle, half] = [(right[0] + left[0]) / 2, 21.5 * camera.cos];
        for (const hand of [right, left]) {
          for (const side of [1, -1]) {
            expect(Math.abs(hand[0] - (middle + side * 58.5 * camera.sin))).toBeGreaterThan(half - 4);
          }
        }
      }
    },
  );
});

describe('a figure with two views', () => {
  it('is used for movements that one view cannot show', () => {
    expect(twoViews.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['prone-w-raise', 'pull-up', 'face-pull', 'barbell-row']),
    );
  });

  it.each(twoViews)('shows two sides with different names: $id', ({ figure }) => {
    const names = viewsOf(figure).map(({ from }) => from);
    expect(new Set(names).size).toBe(2);
  });

  it.each(twoViews)(
    'has pictures of its peak and of its start, if it has one, in centimetres, so that both views share a scale: $id',
    ({ figure }) => {
      const pictures = drawStrip(
        viewsOf(figure).map((view) => view.figure),
        true,
      );
      for (const { svg, start, width, height } of pictures) {
        expect(start !== null).toBe(hasStart(figure));
        expect(start).not.toBe(svg);
        for (const each of [svg, start ?? svg]) {
          const view = /viewBox="([^"]+)"/u.exec(each)?.[1]?.split(' ').map(Number) ?? [];
          expect(view[2]).toBeCloseTo(width, 1);
          expect(view[3]).toBeCloseTo(height, 1);
        }
      }
    },
  );
});

describe('a foot that stays flat on the floor', () => {
  const planted = figures.filter(
    ({ figure, frames }) =>
      frames.every(({ joints }) =>
        SIDES.every(
          (side) => Math.abs(joints[`an${side}`][1] - 7.5) < 1 && Math.abs(joints[`ft${side}`][1] - 7.5) < 1,
        ),
      ) && figure.close === null,
  );

  it.each(planted)('is drawn flat, also seen from above: $id', ({ figure }) => {
    const { start, peak } = keyFrames(figure);
    const { parts } = sceneOf({ ...figure, above: 15 }, [start, peak]);
    const feet = parts.filter(({ part: { from } }) => 'joints' in from && from.joints[0]?.startsWith('an'));
    expect(feet.length).toBeGreaterThanOrEqual(2);
    for (const { spots } of feet) for (const { turn } of spots) expect(turn).toBe(0);
  });
});

describe('a close-up', () => {
  const close = figures.filter(({ figure }) => figure.close !== null);

  it.each(close)(
    'shows the whole movement of the shoulder blades, larger than a whole body: $id',
    (shipped) => {
      const { figure, frames } = shipped;
      const { box } = sceneOf(figure, frames);
      const camera = cameraAt(figure.view, figure.above);
      for (const { joints } of frames) {
        for (const joint of ['scR', 'scL', 'crown'] as const) {
          const [x, y] = seenAt(camera, joints[joint]);
          expect(x).toBeGreaterThan(box[0]);
          expect(x).toBeLessThan(box[2]);
          expect(y).toBeGreaterThan(box[1]);
          expect(y).toBeLessThan(box[3]);
        }
      }
      const { box: whole } = sceneOf({ ...figure, close: null }, frames);
      expect(box[3] - box[1]).toBeLessThan((whole[3] - whole[1]) * 0.7);
    },
  );

  it.each(close)('is cut through the trunk, not below it: $id', ({ figure }) => {
    const { start, peak } = keyFrames(figure);
    for (const { joints } of [start, peak]) expect(figure.close).toBeGreaterThan(joints.hip[1]);
  });
});
