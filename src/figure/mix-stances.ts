import type { HalfStance, LimbStance, Stance } from './stance.ts';

/** The stance a share of the way from one to another. Limbs are mixed only where both are given the same way. */
export function mixStances(a: Stance, b: Stance, share: number): Stance {
  const one = (from: number, to: number) => from + (to - from) * share;
  const two = (from: readonly [number, number], to: readonly [number, number]) =>
    [one(from[0], to[0]), one(from[1], to[1])] as const;
  const three = (from: Stance['at'], to: Stance['at']) =>
    [one(from[0], to[0]), one(from[1], to[1]), one(from[2], to[2])] as const;
  const spine = (from: Stance['lean'], to: Stance['lean']) =>
    [one(from[0], to[0]), one(from[1], to[1]), one(from[2], to[2]), one(from[3], to[3])] as const;
  const limb = (from: LimbStance, to: LimbStance): LimbStance => {
    if (from.kind === 'aim' && to.kind === 'aim') {
      return { kind: 'aim', upper: two(from.upper, to.upper), lower: two(from.lower, to.lower) };
    }
    if (from.kind === 'reach' && to.kind === 'reach') {
      return {
        kind: 'reach',
        to: three(from.to, to.to),
        bend: two(from.bend, to.bend),
        straight: one(from.straight, to.straight),
      };
    }
    return from;
  };
  const half = (from: HalfStance, to: HalfStance): HalfStance => ({
    shrug: two(from.shrug, to.shrug),
    arm: limb(from.arm, to.arm),
    leg: limb(from.leg, to.leg),
    hand: from.hand && to.hand ? two(from.hand, to.hand) : (from.hand ?? to.hand),
    foot: one(from.foot, to.foot),
  });
  return {
    at: three(a.at, b.at),
    pinned: a.pinned,
    lean: spine(a.lean, b.lean),
    side: spine(a.side, b.side),
    head: two(a.head, b.head),
    right: half(a.right, b.right),
    left: half(a.left, b.left),
  };
}
