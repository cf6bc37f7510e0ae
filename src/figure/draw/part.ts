import type { Joint, Layer } from '../../core/routine/figure.ts';
import type { Box } from './outline.ts';

/** A joint, the middle of two, or a fixed point: [right, up] on screen or [forward, up, right]. */
export type Anchor = { readonly joints: readonly Joint[] } | { readonly point: readonly number[] };

/** Of what is drawn where it belongs. */
export const ORIGIN: Anchor = { point: [0, 0] };

/** Markup of an SVG, made of numbers and our own words alone, and its bounds. */
export interface Drawing {
  readonly svg: string;
  readonly box: Box;
}

/** A rigid piece of the picture. */
export interface Part {
  readonly layer: Layer;
  /** Its origin. */
  readonly from: Anchor;
  /** Where its own x axis looks, and how far it reaches; null keeps it upright. */
  readonly to: Anchor | null;
  /** From origin to end when it is not foreshortened. */
  readonly length: number;
  readonly draw: (length: number) => Drawing;
  /** How round what may be seen foreshortened is at its beginning and its end, in cm. */
  readonly ends?: { readonly radii: readonly [number, number]; readonly tone: string } | undefined;
}

/** A drawing that keeps upright. */
export const upright = (layer: Layer, from: Anchor, drawing: Drawing): Part => ({
  layer,
  from,
  to: null,
  // As far as most of them reach: what hangs in a hand is not to turn with it.
  length: 20,
  draw: () => drawing,
});

export const disc = (r: number, tone: string): Drawing => ({
  svg: `<circle r="${r}" fill="var(--f-${tone})"/>`,
  box: [-r, -r, r, r],
});

export const at = (...joints: readonly Joint[]): Anchor => ({ joints });
