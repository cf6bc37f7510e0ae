import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/routine/figure.ts';
import { type Frame, timeline } from '../../../src/figure/draw/timeline.ts';

const tap: Figure = {
  shows: 'One hand at a time is lifted.',
  view: 0,
  above: 0,
  also: null,
  lit: [],
  litSide: null,
  props: [],
  pinned: null,
  base: { hip: [0, 94], arm: { aim: [0] } },
  poses: { down: {}, up: { armR: { aim: [90] } } },
  motion: { kind: 'rep', lift: ['up'], lower: ['down'] },
  seconds: 3,
  alternates: true,
  startsWith: 'lift',
  order: null,
  floor: true,
  tucked: false,
  close: null,
};
const walk: Figure = {
  ...tap,
  poses: { right: { legR: { aim: [20] }, legL: { aim: [-20] } }, middle: { leg: { aim: [0] } } },
  motion: { kind: 'circle', through: ['right', 'middle'] },
};

const reach = (frames: readonly Frame[], side: 'R' | 'L') =>
  Math.max(...frames.map(({ joints }) => joints[`fi${side}`][0]));

describe('a movement that alternates between right and left', () => {
  it('is done once on each side', () => {
    const frames = timeline(tap, { kind: 'shown' }, 10);
    const half = frames.length / 2;
    expect([reach(frames.slice(0, half), 'R'), reach(frames.slice(0, half), 'L')]).toEqual([64, 0]);
    expect([reach(frames.slice(half), 'R'), reach(frames.slice(half), 'L')]).toEqual([0, 64]);
  });

  it('stays on one side in a set for one side', () => {
    const frames = timeline(tap, { kind: 'done', pace: null, oneSide: true }, 10);
    expect([reach(frames, 'R'), reach(frames, 'L')]).toEqual([64, 0]);
  });

  it('is a cycle in which one half is the mirror image of the other', () => {
    const frames = timeline(walk, { kind: 'shown' }, 10);
    const [first, middle, last] = [frames[0], frames[frames.length >> 1], frames.at(-1)];
    expect(first?.joints.anR[0]).toBeCloseTo(middle?.joints.anL[0] ?? 0);
    expect(first?.joints.anR[0]).toBeGreaterThan(20);
    expect(last?.joints.anR).toEqual(first?.joints.anR);
  });
});

describe('a movement without a tempo', () => {
  it('takes the seconds that the figure asks for', () => {
    expect(timeline({ ...tap, alternates: false }, { kind: 'shown' }, 4).at(-1)?.ms).toBeCloseTo(3000);
    expect(timeline(tap, { kind: 'shown' }, 4).at(-1)?.ms).toBeCloseTo(6000);
    expect(timeline(walk, { kind: 'shown' }, 4).at(-1)?.ms).toBeCloseTo(3000);
  });

  it('has a default duration if the figure asks for none', () => {
    const plain = { ...tap, seconds: null, alternates: false };
    expect(timeline(plain, { kind: 'shown' }, 4).at(-1)?.ms).toBe(6000);
  });

  it('follows the tempo of the set if there is one', () => {
    const pace = [
      { part: 'lift', ms: 1000 },
      { part: 'lower', ms: 500 },
    ] as const;
    expect(timeline(tap, { kind: 'done', pace, oneSide: true }, 4).at(-1)?.ms).toBe(1500);
  });
});
