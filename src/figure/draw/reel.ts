import type { Figure } from '../../core/routine/figure.ts';
import { withJoinDiscs } from './join-discs.ts';
import { hundredth } from './outline.ts';
import { type RigidLayer, rigidLayers } from './rigid-layers.ts';
import { sceneOf } from './scene.ts';
import { thinOut } from './thin-out.ts';
import { type Doing, timeline } from './timeline.ts';

/** A piece of a figure that moves as one. */
export interface ReelLayer {
  /** SVG markup that overflows around its origin. It contains only numbers and constants. */
  readonly svg: string;
  /** Its placement at each share of the time. A layer with a single frame does not move. */
  readonly frames: { readonly transform: string[]; readonly offset: number[] };
}

/** Everything a page needs to show a figure moving at one size. */
export interface Reel {
  /** How long one repetition, round or breath takes. */
  readonly ms: number;
  /** From back to front. */
  readonly layers: readonly ReelLayer[];
}

/** Frames of a movement from pose to pose. */
export const SAMPLES = 18;
/** An error in px too small to notice; also the least movement worth animating. */
const TOLERANCE_PX = 1;
const SWELL = 0.04;
const DEGREES_A_RADIAN = 57;
/** A change in the size of the chest is noticed sooner than one in the place of a limb. */
const BREATH_COUNTS = 3;

/** The figure as layers, as large as fits a box in pixels, standing on its lower edge. */
export function reelOf(figure: Figure, doing: Doing, width: number, height: number): Reel {
  const frames = timeline(figure, doing, SAMPLES);
  const { parts, box } = sceneOf(figure, frames);
  const [left, top, right, bottom] = box;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const ms = frames.at(-1)?.ms ?? 0;
  const shares = frames.map((frame) => frame.ms / ms);
  const begin = `<svg width="${scale}" height="${scale}" viewBox="0 0 1 1">`;

  const layerOf = ({ svg, spots, squeezedFrom, reach }: RigidLayer): ReelLayer => {
    const values = spots.map(({ x, y, turn, length, breath }) => [
      (x - (left + right) / 2) * scale + width / 2,
      (y - bottom) * scale + height,
      turn,
      length / (squeezedFrom || length),
      1 + SWELL * breath,
    ]);
    // Turns and scales count by how far they move the outermost point.
    const far = reach * scale;
    const weights = [1, 1, far / DEGREES_A_RADIAN, far, BREATH_COUNTS * far];
    const weighed = values.map((row) => row.map((value, n) => value * (weights[n] ?? 1)));
    const moves = weighed.some((row) =>
      row.some((value, n) => Math.abs(value - (weighed[0]?.[n] ?? 0)) > TOLERANCE_PX),
    );
    const kept = moves ? thinOut(shares, weighed, TOLERANCE_PX) : [0];
    const swells = squeezedFrom > 0 || spots.some(({ breath }) => breath > 0);
    return {
      svg: `${begin}${svg}</svg>`,
      frames: {
        transform: kept.map((n) => {
          const [x, y, turn, long, thick] = (values[n] ?? []).map(hundredth);
          return `translate(${x}px,${y}px)rotate(${turn}deg)${swells ? `scale(${long},${thick})` : ''}`;
        }),
        offset: kept.map((n) => shares[n] ?? 0),
      },
    };
  };

  return { ms, layers: rigidLayers(withJoinDiscs(parts)).map(layerOf) };
}
