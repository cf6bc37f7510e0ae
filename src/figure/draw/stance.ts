import type { Limb, Pose } from '../../core/routine/figure.ts';
import type { Vec } from './vec.ts';

type Pair = readonly [number, number];
/** Pelvis, lumbar spine, lower and upper chest. */
type Spine = readonly [number, number, number, number];

/** Two bearings, or a place that the end of the limb reaches. */
export type LimbStance =
  | { readonly kind: 'aim'; readonly upper: Pair; readonly lower: Pair }
  | { readonly kind: 'reach'; readonly to: Vec; readonly bend: Pair; readonly straight: number };

export interface HalfStance {
  /** Up and forward. */
  readonly shrug: Pair;
  readonly arm: LimbStance;
  readonly leg: LimbStance;
  /** The bearing of an open hand, and how far out; null is a fist in line with the forearm. */
  readonly hand: Pair | null;
  readonly foot: number;
}

/** A complete pose: two of them can be mixed number by number. */
export interface Stance {
  /** Where the middle of the hips is, or the pinned joint. */
  readonly at: Vec;
  readonly pinned: boolean;
  readonly lean: Spine;
  readonly side: Spine;
  readonly head: Pair;
  readonly right: HalfStance;
  readonly left: HalfStance;
}

const ELBOWS_BACK: Pair = [-90, 20];
const KNEES_FORWARD: Pair = [90, 8];
const FLAT = 90;

/** Fills in what a pose leaves out. */
export function stanceOf(pose: Pose): Stance {
  const [x = 0, y = 0, z = 0] = pose.pin ?? pose.hip ?? [];
  const lean = spine(pose.trunk);
  const side = spine(pose.side);
  return {
    at: [x, y, z],
    pinned: pose.pin !== undefined,
    lean,
    side,
    head: [pose.head ?? lean[3], pose.tilt ?? side[3]],
    right: half(pose, 'R'),
    left: half(pose, 'L'),
  };
}

function half(pose: Pose, side: 'R' | 'L'): HalfStance {
  const limbOf = (part: 'arm' | 'leg', bend: Pair) => {
    const own = pose[`${part}${side}`];
    // A field for both sides is mirrored for the left one.
    return limb(own ?? pose[part], own || side === 'R' ? 1 : -1, bend);
  };
  const leg = limbOf('leg', KNEES_FORWARD);
  const hand = pose[`hand${side}`] ?? pose.hand;
  return {
    shrug: pair(pose[`shrug${side}`] ?? pose.shrug, [0, 0]),
    arm: limbOf('arm', ELBOWS_BACK),
    leg,
    hand: hand ? pair(hand, [0, 0]) : null,
    foot: pose[`foot${side}`] ?? pose.foot ?? (leg.kind === 'aim' ? leg.lower[0] + FLAT : FLAT),
  };
}

function limb(pose: Limb | undefined, mirror: number, bend: Pair): LimbStance {
  if (pose?.to) {
    const [x = 0, y = 0, z = 0] = pose.to;
    return {
      kind: 'reach',
      to: [x, y, z * mirror],
      bend: pair(pose.bend, bend),
      straight: pose.straight ?? 0,
    };
  }
  const [upper = 0, lower = upper, upperOut = 0, lowerOut = upperOut] = pose?.aim ?? [];
  return { kind: 'aim', upper: [upper, upperOut], lower: [lower, lowerOut] };
}

const pair = ([a, b]: readonly number[] = [], otherwise: Pair): Pair => [
  a ?? otherwise[0],
  b ?? otherwise[1],
];

/** Fills up the numbers of a spine; one number is a straight spine. */
const spine = ([a = 0, b = a, c = b, d = c]: readonly number[] = []): Spine => [a, b, c, d];

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The stance a share of the way from one to another, number by number. A limb or hand that the two describe in
 * different ways is not mixed.
 */
export function mixStances<S>(a: S, b: S, share: number): S;
export function mixStances(a: unknown, b: unknown, share: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * share;
  if (!isGroup(a) || !isGroup(b) || a['kind'] !== b['kind']) return a ?? b;
  const mixed = Object.entries(a).map(([key, value]) => [key, mixStances(value, b[key], share)]);
  return Array.isArray(a) ? mixed.map(([, value]) => value) : Object.fromEntries(mixed);
}
