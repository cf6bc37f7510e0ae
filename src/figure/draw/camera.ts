import type { Layer } from '../../core/routine/figure.ts';
import type { Point } from './outline.ts';
import { cosOf, sinOf, type Vec } from './vec.ts';

/** Looks at a standing figure from its right at `view` 0, and from the front at 90. */
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

/** The place of a point in the picture. */
export const seenAt = ({ cos, sin, level, high }: Camera, [x, y, z]: Vec): Point => [
  x * cos - z * sin,
  (x * sin + z * cos) * high - y * level,
];

/** The camera relative to a part that leans forward: from above, a body that lies face down shows its back. */
export const cameraOn = ({ cos, sin, level, high }: Camera, lean: number): Camera =>
  cameraAt((Math.atan2(cosOf(lean) * sin * level - sinOf(lean) * high, cos * level) * 180) / Math.PI);

/** The suffix of the tones of far limbs: the left ones, unless the view is from the front, behind or high above. */
export const farToneSuffix = (layer: Layer, { view, high }: Camera): '' | '2' =>
  layer.endsWith('L') && Math.abs(view) < 58 && high < 0.5 ? '2' : '';

/** Half the visible width of an elliptic section. */
export const seenWidth = ({ cos, sin }: Camera, depth: number, side: number): number =>
  Math.hypot(depth * cos, side * sin);
