import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/core/routine/figure.ts';
import { heldStill } from '../../src/ui/screens/player/motion/held-still.ts';

const squeeze: Figure = {
  shows: 'The shoulder blades draw together.',
  view: -80,
  above: 0,
  also: null,
  lit: [],
  litSide: null,
  props: [],
  pinned: null,
  base: {},
  poses: { rest: {}, together: { shrug: [-1, -6] } },
  motion: { kind: 'rep', lift: ['together'], lower: ['rest'] },
  seconds: null,
  alternates: false,
  startsWith: 'lift',
  order: null,
  floor: true,
  tucked: false,
};

describe('the figure of a set that is held', () => {
  it('stays where its movement leads while there is no time to move', () => {
    expect(heldStill(squeeze, 5000).motion).toEqual({ kind: 'hold', pose: 'together', from: null });
    const press: Figure = { ...squeeze, startsWith: 'lower' };
    expect(heldStill(press, 5000).motion).toEqual({ kind: 'hold', pose: 'rest', from: null });
  });

  it('moves on and on through a longer one', () => {
    expect(heldStill(squeeze, 45_000)).toBe(squeeze);
  });

  it('is left as it is where it shows a hold already', () => {
    const plank: Figure = { ...squeeze, motion: { kind: 'hold', pose: 'rest', from: null } };
    expect(heldStill(plank, 5000)).toBe(plank);
  });
});
