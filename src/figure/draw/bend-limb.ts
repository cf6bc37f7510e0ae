import type { LimbStance } from './stance.ts';
import { bearing, distance, dot, plus, type Vec } from './vec.ts';

export interface BentLimb {
  /** Where the limb begins; differs from the given place when the shoulder gives way. */
  readonly from: Vec;
  readonly middle: Vec;
  readonly end: Vec;
  /** How far the end is from the place it should reach. */
  readonly miss: number;
}

/** Places an arm or leg that begins at `from`. Both bones keep their lengths. */
export function bendLimb(
  stance: LimbStance,
  from: Vec,
  side: 1 | -1,
  upper: number,
  lower: number,
): BentLimb {
  if (stance.kind === 'aim') {
    const middle = plus(from, bearing(...stance.upper, side), upper);
    return { from, middle, end: plus(middle, bearing(...stance.lower, side), lower), miss: 0 };
  }
  const { to, bend, straight } = stance;
  const gap = distance(from, to);
  const give = Math.max(-straight, Math.min(straight, gap - (upper + lower) * 0.9995));
  const start = straight > 0 && gap > 0 ? plus(from, plus(to, from, -1), give / gap) : from;
  return { from: start, ...reach(start, to, upper, lower, bearing(...bend, side)) };
}

/** Places two bones from `from` to `to`, bent towards `pole`. */
function reach(from: Vec, to: Vec, upper: number, lower: number, pole: Vec): Omit<BentLimb, 'from'> {
  const gap = Math.max(distance(from, to), 1e-6);
  const length = Math.max(Math.abs(upper - lower) + 0.1, Math.min(gap, (upper + lower) * 0.9998));
  const along = scaled(plus(to, from, -1), 1 / gap);
  const foot = (upper * upper - lower * lower + length * length) / (2 * length);
  const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const aside = plus(pole, along, -dot(pole, along));
  const away = scaled(aside, 1 / (Math.hypot(...aside) || 1));
  return {
    middle: plus(plus(from, along, foot), away, height),
    end: plus(from, along, length),
    miss: Math.abs(gap - length),
  };
}

const scaled = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
