import type { Figure } from '../../core/routine/figure.ts';
import type { Doing } from '../draw/timeline.ts';

/** A request to the worker that draws figures. */
export type DrawRequest =
  | { readonly kind: 'still'; readonly figure: Figure; readonly both: boolean }
  | { readonly kind: 'strip'; readonly figures: readonly Figure[]; readonly withStart: boolean }
  | ({ readonly kind: 'reel' } & ReelRequest);

/** A moving figure, and the size in pixels of the box it must fit. */
export interface ReelRequest {
  readonly figure: Figure;
  readonly doing: Doing;
  readonly width: number;
  readonly height: number;
}
