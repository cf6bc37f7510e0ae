import { describe, expect, it } from 'vitest';
import { withJoinDiscs } from '../../src/figure/join-discs.ts';
import { reelOf } from '../../src/figure/reel.ts';
import { sceneOf } from '../../src/figure/scene.ts';
import { timeline } from '../../src/figure/timeline.ts';
import { figures } from './every-figure.ts';

const SHOWN = { kind: 'shown' } as const;
const shipped = (id: string) => {
  const found = figures.find((each) => each.id === id);
  if (!found) throw new Error(`${id} has no figure.`);
  return found.figure;
};

/** A jump that is seen. */
const SEEN_PX = 1.5;

/** Where a layer is put, in px. */
const placed = (transform = '') => transform.match(/-?[\d.]+(?=px)/gu)?.map(Number) ?? [];

describe('a figure in layers that move', () => {
  it.each(figures.map(({ id }) => id))('ends as it began, and stands still where it can: %s', (id) => {
    const { layers, ms } = reelOf(shipped(id), SHOWN, 320, 320);
    expect(ms).toBeGreaterThan(1000);
    for (const { frames } of layers) {
      const [first, ...others] = frames.transform;
      expect(frames.offset).toHaveLength(frames.transform.length);
      if (others.length === 0) continue;
      expect([frames.offset[0], frames.offset.at(-1)]).toEqual([0, 1]);
      const [x = 0, y = 0] = placed(first);
      const [endX = 0, endY = 0] = placed(others.at(-1));
      expect(Math.hypot(endX - x, endY - y)).toBeLessThan(SEEN_PX);
      expect(others.some((each) => each !== first)).toBe(true);
    }
  });

  it('does not animate the feet of who lifts a bar', () => {
    const { layers } = reelOf(shipped('deadlift'), SHOWN, 320, 320);
    const still = layers.filter(({ frames }) => frames.transform.length === 1);
    // The floor and two feet.
    expect(still).toHaveLength(3);
  });

  it('rounds an elbow seen foreshortened once, not once for each half of the arm', () => {
    const figure = shipped('band-pulldown');
    const { parts } = sceneOf(figure, timeline(figure, SHOWN, 18));
    const added = withJoinDiscs(parts).length - parts.length;
    // Shoulder, elbow and fist of both arms.
    expect(added).toBe(6);
  });
});
