import { LENGTH } from './body-lengths.ts';
import type { Point } from './outline.ts';

/** A cross section of a piece of the body, in cm: [position along the piece, reach to the front, back, side]. */
export type Cut = readonly [along: number, front: number, back: number, side: number];

const LOWEST: Cut = [-4, 10, 9.2, 14.6];
const WIDENING: Cut = [8, 11.6, 10.6, 17];
const UPPER_CHEST: readonly Cut[] = [
  [17, 12, 11.4, 18.6],
  [22.5, 9.4, 10, 17],
  [26, 6, 7.6, 11.6],
  [28.5, 4.6, 6, 7.4],
];

const aboveRibs = ([along, ...reach]: Cut): Cut => [along - LENGTH.ribs, ...reach];

export const CUTS = {
  upperArm: [
    [-1, 5.6, 5.8, 5.6],
    [6, 5.8, 6, 5.8],
    [14, 5.4, 5.3, 5],
    [23, 4.6, 4.4, 4.4],
    [31, 3.9, 4.2, 4],
  ],
  forearm: [
    [0, 3.9, 4.2, 4],
    [6, 4.6, 4.3, 4.4],
    [14, 3.9, 3.7, 3.8],
    [26, 2.7, 2.8, 2.8],
  ],
  fist: [
    [28.5, 3.5, 3.4, 3.4],
    [32, 4.5, 4.3, 4.4],
    [35, 4.2, 3.9, 4],
  ],
  hand: [
    [0, 2.7, 2.6, 3],
    [7, 2.8, 2.4, 4],
    [14, 1.6, 1.6, 2.6],
  ],
  thigh: [
    [-1, 8.2, 8.6, 8],
    [8, 9.2, 8.8, 8.8],
    [20, 8.7, 7.8, 8],
    [33, 6.8, 6.2, 6.6],
    [43.5, 5.6, 5.4, 5.6],
  ],
  shank: [
    [0, 5.6, 5.3, 5.5],
    [9, 4.9, 6.2, 5.6],
    [17, 4.5, 5.9, 5.2],
    [29, 3.6, 4, 3.9],
    [43, 3.3, 3.6, 3.4],
  ],
  dangling: [
    [0, 3.4, 3.4, 3.4],
    [16, 4, 4, 4.3],
  ],
  pelvis: [
    [-3, 8.2, 10.6, 15.6],
    [3, 9.4, 12, 16.8],
    [8, 9.8, 10.6, 15.6],
    [12, 9.4, 9.4, 14.2],
  ],
  lumbar: [
    [-4, 9.9, 10, 15.2],
    [7, 9.6, 8.8, 13.8],
    [16, 10.4, 9.6, 15],
  ],
  chest: [LOWEST, WIDENING, ...UPPER_CHEST],
  /** The lower and the upper part of a chest that bends. */
  ribs: [LOWEST, WIDENING],
  shoulders: [aboveRibs(WIDENING), ...UPPER_CHEST.map(aboveRibs)],
  neck: [
    [-3, 5.6, 6, 6.6],
    [13, 5, 5.6, 5.6],
  ],
} as const satisfies Record<string, readonly [Cut, ...Cut[]]>;

/** [x from the side, x from the front, y from the side, y from the front]; y from the neck (0) to the crown (24). */
export type HeadRow = readonly [number, number, number, number];

export const SKULL: readonly HeadRow[] = [
  [0.5, 1.5, 0.2, 0.4],
  [6.4, 4, 0.3, 0.7],
  [8.5, 6.2, 2.1, 3],
  [8.6, 7.3, 4.8, 5.5],
  [9.4, 7.9, 7, 8],
  [10.9, 8.3, 8.9, 10.5],
  [9.2, 8.5, 12, 13],
  [9, 8.2, 16, 17],
  [6.6, 6, 20.6, 21],
  [0.3, 0, 23.2, 23.2],
  [-6.7, -6, 20.8, 21],
  [-9.4, -8.4, 14.5, 15],
  [-8.6, -8.1, 8, 9],
  [-5, -5.2, 3, 2.2],
];

export const HAIR: readonly HeadRow[] = [
  [8.5, 8.9, 17, 13],
  [7.6, 7.6, 21.6, 21.4],
  [0.8, 0, 25, 24.8],
  [-7.6, -7.6, 22.2, 21.4],
  [-10.8, -8.9, 15.5, 14],
  [-10.2, -8.7, 9, 11.4],
  [-7.2, -7.9, 3.4, 12.6],
  [-5.2, -7.4, 5, 15],
  [-3.8, -6, 9.5, 17.2],
  [-2.4, -3, 13.2, 18.6],
  [1.4, 1, 12.4, 18.8],
  [2.8, 4.5, 15.6, 18],
  [6, 7.4, 17, 15.6],
];

/** The hair seen from behind. */
export const NAPE_HAIR: readonly HeadRow[] = [
  [-3, 8.8, 13, 13],
  [-3, 7.6, 21.2, 21.2],
  [-3, 0, 24.8, 24.8],
  [-7.6, -7.6, 21.2, 21.2],
  [-10.8, -8.9, 13, 13],
  [-10, -7.4, 6.5, 6.5],
  [-7, -4.6, 3.2, 3.2],
  [-3, 0, 2.6, 2.6],
  [-3, 4.6, 3.2, 3.2],
  [-3, 7.4, 6.5, 6.5],
];

const HEEL: readonly Point[] = [
  [4, 7.2],
  [-3, 7.5],
  [-5.8, 6.2],
  [-5.4, 2.4],
  [-3.6, -1.5],
];

export const FOOT: readonly Point[] = [
  [3.4, -1.5],
  [7.6, 2],
  [13, 4],
  [18.6, 4.9],
  [20.6, 6.3],
  [19.4, 7.5],
  [12, 7.5],
  ...HEEL,
];

/** A foot on its toes. */
export const TUCKED_FOOT: readonly Point[] = [
  [3.4, -1.5],
  [8, 1.2],
  [11.4, 1],
  [13, -3.4],
  [15.4, -5.2],
  [17.2, -3.6],
  [17.4, 2.8],
  [16, 6.6],
  [11, 7.5],
  ...HEEL,
];
