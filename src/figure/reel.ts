import type { Figure } from '../core/routine/figure.ts';
import { withJoinDiscs } from './join-discs.ts';
import { type RigidLayer, rigidLayers } from './rigid-layers.ts';
import { floorLine, sceneOf } from './scene.ts';
import { thinOut } from './thin-out.ts';
import { type Doing, timeline } from './timeline.ts';

/** One piece of a figure that moves as one. */
export interface ReelLayer {
  /** Markup of an SVG that overflows around its origin, made of numbers and our own words alone. */
  readonly svg: string;
  /** Where it is at which share of the time; only one where it stands still. */
  readonly frames: { readonly transform: string[]; readonly offset: number[] };
}

/** Everything a page needs to show a figure moving at one size. */
export interface Reel {
  /** One repetition, round or breath. */
  readonly ms: number;
  /** From back to front. */
  readonly layers: readonly ReelLayer[];
}

const SAMPLES = 18;
/** Off by this much nobody sees a piece. */
const TOLERANCE_PX = 0.45;
/** As far as a piece reaches from what it turns about, in cm. */
const REACH_CM = 45;
const SWELL = 0.04;

/** The figure as layers for a box of so many pixels, as large as it fits, standing on the lower edge. */
export function reelOf(figure: Figure, doing: Doing, width: number, height: number): Reel {
  const frames = timeline(figure, doing, SAMPLES);
  const { parts, box } = sceneOf(figure, frames);
  const [left, top, right, bottom] = box;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const times = frames.map(({ ms }) => ms);
  const ms = times.at(-1) ?? 0;
  const begin = `<svg width="${scale}" height="${scale}" viewBox="0 0 1 1">`;

  // Turns and scales count for as much as they move what is furthest out.
  const far = REACH_CM * scale;
  const weights = [1, 1, (far * Math.PI) / 180, far, far];

  const layerOf = ({ svg, spots, squeezedFrom }: RigidLayer): ReelLayer => {
    const values = spots.map(({ x, y, turn, length, breath }) => [
      (x - (left + right) / 2) * scale + width / 2,
      (y - bottom) * scale + height,
      turn,
      squeezedFrom > 0 ? length / squeezedFrom : 1,
      1 + SWELL * breath,
    ]);
    const transforms = values.map((row) => {
      const [x, y, turn, long, thick] = row.map((value) => value.toFixed(3));
      return `translate(${x}px,${y}px)rotate(${turn}deg)scale(${long},${thick})`;
    });
    const weighed = values.map((row) => row.map((value, n) => value * (weights[n] ?? 1)));
    const moves = transforms.some((each) => each !== transforms[0]);
    const kept = moves ? thinOut(times, weighed, TOLERANCE_PX) : [0];
    return {
      svg: `${begin}${svg}</svg>`,
      frames: {
        transform: kept.map((n) => transforms[n] ?? ''),
        offset: kept.map((n) => (times[n] ?? 0) / ms),
      },
    };
  };

  const still = [{ x: 0, y: 0, turn: 0, length: 1, breath: 0 }];
  const floor = figure.floor ? [{ svg: floorLine(figure, box), spots: still, squeezedFrom: 0 }] : [];
  return { ms, layers: [...floor, ...rigidLayers(withJoinDiscs(parts))].map(layerOf) };
}
