import type { Joint } from '../../core/routine/figure.ts';
import { bendLimb } from './bend-limb.ts';
import { HIP_HALF, LENGTH, SHOULDER_DROP, SHOULDER_HALF } from './body-lengths.ts';
import type { HalfStance, Stance } from './stance.ts';
import { bearing, plus, trunkAxes, type Vec } from './vec.ts';

export type Joints = Readonly<Record<Joint, Vec>>;

export interface Placed {
  readonly joints: Joints;
  /** The greatest distance of a hand or foot from the place it should reach. */
  readonly miss: number;
}

type Axes = ReturnType<typeof trunkAxes>;

/** Places all joints. `breath`, from 0 to 1, expands the chest a little; the `pinned` joint stays in its place. */
export function placeJoints(stance: Stance, pinned: Joint | null, breath = 0): Placed {
  const placed = placeFrom(stance, stance.at, breath);
  if (!stance.pinned || pinned === null) return placed;
  const [x, y] = placed.joints[pinned];
  const [toX, toY] = stance.at;
  return placeFrom(stance, [toX + toX - x, toY + toY - y, 0], breath);
}

function placeFrom(stance: Stance, hip: Vec, breath: number): Placed {
  const { lean, side, head } = stance;
  const pelvis = trunkAxes(lean[0], side[0]);
  const chest = trunkAxes(lean[3] - 1.3 * breath, side[3]);
  const [ribsUp] = trunkAxes(lean[2] - 1.3 * breath, side[2]);
  const [lumbarUp] = trunkAxes(lean[1] - 0.4 * breath, side[1]);
  const [neckUp] = trunkAxes((lean[3] + head[0]) / 2 + 6, (side[3] + head[1]) / 2);
  const [headUp] = trunkAxes(...head);
  const waist = plus(hip, pelvis[0], LENGTH.pelvis);
  const rib = plus(waist, lumbarUp, LENGTH.lumbar);
  const mid = plus(rib, ribsUp, LENGTH.ribs);
  const nape = plus(mid, chest[0], LENGTH.shoulders);
  const neck = plus(nape, neckUp, LENGTH.neck);
  const crown = plus(neck, headUp, LENGTH.head);
  const trunk = { hip, waist, rib, mid, nape, neck, crown };
  const right = placeHalf(stance.right, 1, hip, nape, pelvis, chest, breath);
  const left = placeHalf(stance.left, -1, hip, nape, pelvis, chest, breath);
  return {
    joints: { ...trunk, ...onSide(right.joints, 'R'), ...onSide(left.joints, 'L') },
    miss: Math.max(right.miss, left.miss),
  };
}

type OnSide<J extends object, S extends 'R' | 'L'> = { readonly [K in keyof J & string as `${K}${S}`]: J[K] };

/** Adds the side to the names of joints. */
function onSide<J extends object, S extends 'R' | 'L'>(joints: J, side: S): OnSide<J, S>;
function onSide(joints: object, side: string): unknown {
  return Object.fromEntries(Object.entries(joints).map(([joint, place]) => [joint + side, place]));
}

function placeHalf(
  stance: HalfStance,
  side: 1 | -1,
  middle: Vec,
  nape: Vec,
  pelvis: Axes,
  chest: Axes,
  breath: number,
) {
  const [raised, forward] = stance.shrug;
  const [up, front, out] = chest;
  const onChest = (above: number, aside: number, before: number) =>
    plus(plus(plus(nape, up, above), out, side * aside), front, before);
  const shoulder = onChest(
    raised + 0.5 * breath - SHOULDER_DROP,
    SHOULDER_HALF - Math.abs(forward) / 4,
    forward,
  );
  const hip = plus(middle, pelvis[2], side * HIP_HALF);
  const { hand, foot } = stance;
  const forearm = LENGTH.forearm + (hand ? 0 : LENGTH.grip);
  const arm = bendLimb(stance.arm, shoulder, side, LENGTH.upperArm, forearm);
  const leg = bendLimb(stance.leg, hip, side, LENGTH.thigh, LENGTH.shank);
  const toes = bearing(foot, 0, side);
  const sole = plus(leg.end, bearing(foot - 90, 0, side), 4.2);
  return {
    joints: {
      sh: arm.from,
      sc: onChest(raised - 14, 9.5 + forward * 0.6, -9),
      el: arm.middle,
      wr: hand ? arm.end : plus(arm.middle, plus(arm.end, arm.middle, -1), LENGTH.forearm / forearm),
      fi: hand ? plus(arm.end, bearing(...hand, side), LENGTH.hand) : arm.end,
      hp: leg.from,
      kn: leg.middle,
      an: leg.end,
      ft: plus(leg.end, toes, LENGTH.foot),
      to: plus(sole, toes, LENGTH.foot),
      he: plus(sole, toes, -5),
    },
    miss: Math.max(arm.miss, leg.miss),
  };
}
