import type { Muscle } from '../../core/routine/exercise.ts';
import type { CUTS } from './body-tables.ts';

/** Where a muscle lies: piece, degrees around it (0 front, 90 outer side, 180 back), from and to in cm, half width. */
type Patch = readonly [on: keyof typeof CUTS, round: number, from: number, to: number, width: number];

/** Muscles that lie deep or are too small to be seen have no patch. */
export const PATCHES: Readonly<Partial<Record<Muscle, readonly Patch[]>>> = {
  chest: [['chest', 28, 9, 22, 8.5]],
  'front-shoulders': [['upperArm', 15, -7, 12, 5.5]],
  'side-shoulders': [['upperArm', 90, -7, 12, 6]],
  'rear-shoulders': [['upperArm', 165, -7, 12, 5.5]],
  'upper-back': [['chest', 162, 8, 23, 6.5]],
  traps: [['chest', 165, 18, 30, 9]],
  lats: [
    ['chest', 128, -8, 19, 9],
    ['lumbar', 135, 6, 20, 6],
  ],
  biceps: [['upperArm', 0, 8, 28, 4.6]],
  triceps: [['upperArm', 180, 6, 28, 4.6]],
  forearms: [['forearm', 0, 0, 20, 4]],
  abs: [
    ['lumbar', 0, -8, 18, 7],
    ['chest', 0, -6, 8, 7],
  ],
  obliques: [
    ['lumbar', 65, -6, 20, 6],
    ['chest', 65, -9, 6, 6],
  ],
  'lower-back': [
    ['lumbar', 165, -8, 20, 5],
    ['chest', 168, -6, 14, 4.5],
  ],
  'hip-flexors': [
    ['pelvis', 25, -9, 5, 6],
    ['thigh', 5, -2, 12, 5],
  ],
  glutes: [['pelvis', 145, -8, 9, 9]],
  hamstrings: [['thigh', 170, 4, 41, 6]],
  quads: [['thigh', 20, 4, 40, 6]],
  calves: [['shank', 180, 2, 24, 5]],
};
