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
  close: null,
};

describe('the figure of a hold', () => {
  it('shows the final pose of its movement when the hold is too short to move', () => {
    expect(heldStill(squeeze, 5000).motion).toEqual({ kind: 'hold', pose: 'together', from: null });
    const press: Figure = { ...squeeze, startsWith: 'lower' };
    expect(heldStill(press, 5000).motion).toEqual({ kind: 'hold', pose: 'rest', from: null });
  });

  it('repeats its movement during a longer hold', () => {
    expect(heldStill(squeeze, 45_000)).toBe(squeeze);
  });

  it('does not change if it already shows a hold', () => {
    const plank: Figure = { ...squeeze, motion: { kind: 'hold', pose: 'rest', from: null } };
    expect(heldStill(plank, 5000)).toBe(plank);
  });
});
