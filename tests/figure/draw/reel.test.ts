import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/routine/figure.ts';
import { viewsOf } from '../../../src/core/routine/views-of.ts';
import { withJoinDiscs } from '../../../src/figure/draw/join-discs.ts';
import { type ReelLayer, reelOf } from '../../../src/figure/draw/reel.ts';
import { rigidLayers } from '../../../src/figure/draw/rigid-layers.ts';
import { type Spot, sceneOf } from '../../../src/figure/draw/scene.ts';
import { timeline } from '../../../src/figure/draw/timeline.ts';
import { cosOf, sinOf } from '../../../src/figure/draw/vec.ts';
import { figures } from './every-figure.ts';

const SHOWN = { kind: 'shown' } as const;
const shipped = (id: string) => {
  const found = figures.find((each) => each.id === id);
  if (!found) throw new Error(`${id} has no figure.`);
  return found.figure;
};

/** Each costs about a millisecond of a thread four times as slow. */
const MOST_PIECES = 15;

/** Every figure from its own view, and from the second view if the exercise's page has one. */
const views = figures.flatMap(({ id, figure }) =>
  viewsOf(figure).map((each, n) => ({ id: n === 0 ? id : `${id}, the other side`, figure: each.figure })),
);

/** How far off the end of a part may be when it is drawn in one piece with another. */
const JOINED_OFF_PX = 3.5;

/** A jump large enough to be seen. */
const SEEN_PX = 1.5;

/** The position of a layer, in px. */
const placed = (transform = '') => transform.match(/-?[\d.]+(?=px)/gu)?.map(Number) ?? [];

/** The placement of a layer after a share of the time: x, y, turn, and stretch along its length. */
function seen(
  { transform, offset }: ReelLayer['frames'],
  share: number,
): readonly [number, number, number, number] {
  const after = Math.max(
    1,
    offset.findIndex((each) => each >= share),
  );
  const [from, to] = [numbers(transform[after - 1]), numbers(transform[after] ?? transform[after - 1])];
  const [begin = 0, end = 1] = [offset[after - 1], offset[after]];
  const at = (n: number, otherwise: number) => {
    const [a = otherwise, b = otherwise] = [from[n], to[n]];
    return a + ((b - a) * (share - begin)) / (end - begin);
  };
  return [at(0, 0), at(1, 0), at(2, 0), at(3, 1)];
}

const numbers = (transform = '') => transform.match(/-?[\d.]+/gu)?.map(Number) ?? [];

describe('a figure in layers that move', () => {
  it.each(figures.map(({ id }) => id))('ends as it began, and stands still where possible: %s', (id) => {
    const { layers, ms } = reelOf(shipped(id), SHOWN, 320, 320);
    expect(ms).toBeGreaterThan(1000);
    for (const { frames } of layers) expect(frames.offset).toHaveLength(frames.transform.length);
    const moving = layers.filter(({ frames }) => frames.transform.length > 1);
    expect(moving).not.toHaveLength(0);
    for (const { frames } of moving) {
      const [first, ...others] = frames.transform;
      expect([frames.offset[0], frames.offset.at(-1)]).toEqual([0, 1]);
      const [x = 0, y = 0] = placed(first);
      const [endX = 0, endY = 0] = placed(others.at(-1));
      expect(Math.hypot(endX - x, endY - y)).toBeLessThan(SEEN_PX);
      expect(others.some((each) => each !== first)).toBe(true);
    }
  });

  it.each(views)('has both ends of every part in the right place at all times: $id', ({ figure }) => {
    const moments = timeline(figure, SHOWN, 18);
    const { parts, box } = sceneOf(figure, moments);
    const scale = Math.min(320 / (box[2] - box[0]), 320 / (box[3] - box[1]));
    const { layers, ms } = reelOf(figure, SHOWN, 320, 320);
    const drawn = withJoinDiscs(parts);
    const leads = rigidLayers(drawn).map(({ spots }) => drawn.findIndex((each) => each.spots === spots));
    for (const [n, { frames }] of layers.entries()) {
      const [lead, ...joined] = drawn.slice(leads[n], leads[n + 1]).map(({ spots }) => spots);
      for (const spots of [lead!, ...joined]) {
        const long = Math.max(...spots.map(({ length }) => length)) * scale;
        const place = relative(lead![0]!, spots[0]!);
        for (const [at, spot] of spots.entries()) {
          const [x, y, turn, squeezed] = seen(frames, moments[at]!.ms / ms);
          const begins = [
            x + scale * (place.x * cosOf(turn) - place.y * sinOf(turn)),
            y + scale * (place.x * sinOf(turn) + place.y * cosOf(turn)),
          ] as const;
          const belongs = [
            (spot.x - (box[0] + box[2]) / 2) * scale + 160,
            (spot.y - box[3]) * scale + 320,
          ] as const;
          expect(apart(begins, belongs)).toBeLessThan(2.5);
          expect(
            apart(
              further(begins, turn + place.turn, long * squeezed),
              further(belongs, spot.turn, spot.length * scale),
            ),
          ).toBeLessThan(spots === lead ? 2.5 : JOINED_OFF_PX);
        }
      }
    }
  });

  it('keeps a weight level in a hand that turns', () => {
    const { layers } = reelOf(shipped('dumbbell-deadlift'), SHOWN, 320, 320);
    const bells = layers.filter(({ svg }) => svg.includes('--f-plate'));
    expect(bells).toHaveLength(2);
    for (const { frames } of bells)
      expect(new Set(frames.transform.map((each) => /rotate\(.*?\)/u.exec(each)?.[0]))).toEqual(
        new Set(['rotate(0deg)']),
      );
  });

  it('does not animate the feet of a figure that lifts a bar', () => {
    const { layers } = reelOf(shipped('deadlift'), SHOWN, 320, 320);
    const still = layers.filter(({ frames }) => frames.transform.length === 1);
    // The floor and two feet.
    expect(still).toHaveLength(3);
  });

  it.each(views)('moves in few enough pieces for a phone to show them in time: $id', ({ figure }) => {
    const { layers } = reelOf(figure, SHOWN, 320, 320);
    expect(layers.filter(({ frames }) => frames.transform.length > 1).length).toBeLessThanOrEqual(
      MOST_PIECES,
    );
  });

  it('rounds an elbow once when both halves of the arm are foreshortened', () => {
    expect(roundedIn({ ...shipped('reverse-fly'), view: 55 })).toEqual(['elL', 'elR']);
  });

  it('rounds the ends of an arm that points at the camera', () => {
    expect(roundedIn(shipped('band-pull-apart'))).toEqual(['fiL', 'shL', 'elL', 'fiR', 'shR', 'elR']);
  });

  it('rounds only the arm that passes the line of sight', () => {
    const turned = { ...shipped('band-pull-apart'), view: 50, above: 9 };
    // The left arm only bends.
    expect(roundedIn(turned)).toEqual(['elL', 'fiR', 'shR', 'elR']);
  });
});

type Place = readonly [number, number];

const apart = (a: Place, b: Place) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const further = ([x, y]: Place, turn: number, by: number): Place => [
  x + by * cosOf(turn),
  y + by * sinOf(turn),
];

/** One point relative to another. */
function relative(lead: Spot, spot: Spot) {
  const [dx, dy] = [spot.x - lead.x, spot.y - lead.y];
  const [cos, sin] = [cosOf(lead.turn), sinOf(lead.turn)];
  return { x: dx * cos + dy * sin, y: dy * cos - dx * sin, turn: spot.turn - lead.turn };
}

/** The joints that are rounded by a separate disc. */
function roundedIn(figure: Figure) {
  const { parts } = sceneOf(figure, timeline(figure, SHOWN, 18));
  return withJoinDiscs(parts)
    .filter((each) => !parts.includes(each))
    .map(({ spots: [disc] }) => {
      const ends = parts.flatMap(({ part, spots: [spot] }) => [
        { joint: part.from, x: spot!.x, y: spot!.y },
        {
          joint: part.to,
          x: spot!.x + spot!.length * cosOf(spot!.turn),
          y: spot!.y + spot!.length * sinOf(spot!.turn),
        },
      ]);
      const on = ends.find(({ x, y }) => Math.hypot(x - disc!.x, y - disc!.y) < 0.01)?.joint;
      return on && 'joints' in on ? on.joints[0] : null;
    });
}
