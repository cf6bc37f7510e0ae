import type { Joint, Layer } from '../../core/routine/figure.ts';
import type { Box } from './outline.ts';

/** A joint, the middle of two, or a fixed point: [right, up] on screen or [forward, up, right]. */
export type Anchor = { readonly joints: readonly Joint[] } | { readonly point: readonly number[] };

/** For drawings that are not moved. */
export const ORIGIN: Anchor = { point: [0, 0] };

/** SVG markup with its bounds. It contains only numbers and constants, so it is safe to insert into a page. */
export interface Drawing {
  readonly svg: string;
  readonly box: Box;
}

/** A rigid piece of the picture. */
export interface Part {
  readonly layer: Layer;
  /** Its origin. */
  readonly from: Anchor;
  /** Where its x axis points, and how far it reaches; null keeps it upright. */
  readonly to: Anchor | null;
  /** From origin to end without foreshortening. */
  readonly length: number;
  readonly draw: (length: number) => Drawing;
  /** For parts that may be foreshortened: the radii at both ends, in cm. */
  readonly ends?: { readonly radii: readonly [number, number]; readonly tone: string } | undefined;
}

/** A part that stays upright. */
export const upright = (layer: Layer, from: Anchor, drawing: Drawing): Part => ({
  layer,
  from,
  to: null,
  // The usual reach of such parts, which decides whether one moves relative to the hand that holds it.
  length: 20,
  draw: () => drawing,
});

export const disc = (r: number, tone: string): Drawing => ({
  svg: `<circle r="${r}" fill="var(--f-${tone})"/>`,
  box: [-r, -r, r, r],
});

export const at = (...joints: readonly Joint[]): Anchor => ({ joints });
