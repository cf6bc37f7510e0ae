import type { HalfStance, LimbStance, Stance } from './stance.ts';

/** The stance with right and left exchanged. */
export function mirrorStance(stance: Stance): Stance {
  const { at, side, head, right, left } = stance;
  return {
    ...stance,
    at: [at[0], at[1], -at[2]],
    side: [-side[0], -side[1], -side[2], -side[3]],
    head: [head[0], -head[1]],
    right: across(left),
    left: across(right),
  };
}

/** Bearings are relative to the midline; places are not, and change sign. */
const across = (half: HalfStance): HalfStance => ({ ...half, arm: limb(half.arm), leg: limb(half.leg) });

const limb = (stance: LimbStance): LimbStance =>
  stance.kind === 'aim' ? stance : { ...stance, to: [stance.to[0], stance.to[1], -stance.to[2]] };
