import type { Layer } from '../core/routine/figure-file.ts';
import { cosOf, sinOf } from './vec.ts';

/** Looks from the figure's right when it stands at 0, from the front at 90; never from above. */
export interface Camera {
  readonly view: number;
  readonly cos: number;
  readonly sin: number;
}

export const cameraAt = (view: number): Camera => ({ view, cos: cosOf(view), sin: sinOf(view) });

/** How a part is seen that leans forward: who lies face down is seen from the side, however far round one looks. */
export const cameraOn = ({ cos, sin }: Camera, lean: number): Camera =>
  cameraAt((Math.atan2(cosOf(lean) * sin, cos) * 180) / Math.PI);

/** Left limbs are the far ones, unless one looks from the front or from behind. */
export const farAway = (layer: Layer, { view }: Camera): '' | '2' =>
  layer.endsWith('L') && Math.abs(view) < 75 ? '2' : '';

/** Half the width of an elliptic section as it is seen. */
export const seenWidth = ({ cos, sin }: Camera, depth: number, side: number): number =>
  Math.hypot(depth * cos, side * sin);
