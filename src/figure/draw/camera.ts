import type { Layer } from '../../core/routine/figure.ts';
import type { Point } from './outline.ts';
import { cosOf, sinOf, type Vec } from './vec.ts';

/** Looks from the figure's right when it stands at 0, from the front at 90, and so many degrees from above. */
export interface Camera {
  readonly view: number;
  readonly cos: number;
  readonly sin: number;
  readonly level: number;
  readonly high: number;
}

export const cameraAt = (view: number, above = 0): Camera => ({
  view,
  cos: cosOf(view),
  sin: sinOf(view),
  level: cosOf(above),
  high: sinOf(above),
});

/** Where on the picture something is seen. */
export const seenAt = ({ cos, sin, level, high }: Camera, [x, y, z]: Vec): Point => [
  x * cos - z * sin,
  (x * sin + z * cos) * high - y * level,
];

/** How a part is seen that leans forward: who lies face down is seen from the side, or on the back from above. */
export const cameraOn = ({ cos, sin, level, high }: Camera, lean: number): Camera =>
  cameraAt((Math.atan2(cosOf(lean) * sin * level - sinOf(lean) * high, cos * level) * 180) / Math.PI);

/** Left limbs are the far ones, unless one looks from the front, from behind or from high up. */
export const farAway = (layer: Layer, { view, high }: Camera): '' | '2' =>
  layer.endsWith('L') && Math.abs(view) < 75 && high < 0.5 ? '2' : '';

/** Half the width of an elliptic section as it is seen. */
export const seenWidth = ({ cos, sin }: Camera, depth: number, side: number): number =>
  Math.hypot(depth * cos, side * sin);
