import type { Figure } from '../core/routine/figure.ts';
import { withJoinDiscs } from './join-discs.ts';
import { hundredth } from './outline.ts';
import { type RigidLayer, rigidLayers } from './rigid-layers.ts';
import { floorLine, sceneOf } from './scene.ts';
import { thinOut } from './thin-out.ts';
import { type Doing, timeline } from './timeline.ts';

/** One piece of a figure that moves as one. */
export interface ReelLayer {
  /** Markup of one SVG, made of numbers and our own words alone. */
  readonly svg: string;
  /** Where it is at first, and what it turns about. */
  readonly place: { readonly [property: string]: string };
  /** Where it is at which share of the time; null when it stands still. */
  readonly frames: { readonly transform: string[]; readonly offset: number[] } | null;
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
const TOLERANCE_PX = 0.3;

/** The figure as layers for a box of so many pixels, as large as it fits, standing on the lower edge. */
export function reelOf(figure: Figure, doing: Doing, width: number, height: number): Reel {
  const frames = timeline(figure, doing, SAMPLES);
  const { parts, box } = sceneOf(figure, frames);
  const [left, top, right, bottom] = box;
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const px = (cm: number) => `${hundredth(cm * scale)}px`;
  const ms = frames.at(-1)?.ms ?? 0;
  const transformOf = (
    { squeezedFrom }: RigidLayer,
    { x, y, turn, length, breath }: RigidLayer['spots'][0],
  ) => {
    const toX = hundredth((x - (left + right) / 2) * scale + width / 2);
    const toY = hundredth((y - bottom) * scale + height);
    const place = `translate(${toX}px,${toY}px) rotate(${hundredth(turn)}deg)`;
    if (squeezedFrom > 0) return `${place} scale(${(length / squeezedFrom).toFixed(4)},1)`;
    return breath > 0 ? `${place} scale(1,${(1 + 0.04 * breath).toFixed(4)})` : place;
  };
  const floor: RigidLayer = {
    svg: floorLine(figure, box),
    box: [left, -1, right, 5],
    spots: [{ x: 0, y: 0, turn: 0, length: 1, breath: 0 }],
    squeezedFrom: 0,
  };
  const layers = [...(figure.floor ? [floor] : []), ...rigidLayers(withJoinDiscs(parts))];
  return {
    ms,
    layers: layers.map((layer): ReelLayer => {
      const { squeezedFrom } = layer;
      const [x, y, endX, endY] = layer.box;
      const transforms = layer.spots.map((spot) => transformOf(layer, spot));
      // A turn counts for as much as it moves what is furthest out.
      const reach = Math.max(...layer.box.map(Math.abs)) * (Math.PI / 180);
      const kept = thinOut(
        layer.spots.map(({ x: toX, y: toY, turn, length, breath }, n) => [
          frames[n]?.ms ?? 0,
          toX,
          toY,
          turn * reach,
          squeezedFrom > 0 ? length : breath,
        ]),
        TOLERANCE_PX / scale,
      );
      const view = [x, y, endX - x, endY - y].map(hundredth).join(' ');
      return {
        svg: `<svg viewBox="${view}">${layer.svg}</svg>`,
        place: {
          left: px(x),
          top: px(y),
          width: px(endX - x),
          height: px(endY - y),
          transformOrigin: `${px(-x)} ${px(-y)}`,
          transform: transforms[0] ?? '',
        },
        frames: transforms.every((each) => each === transforms[0])
          ? null
          : {
              transform: kept.map((n) => transforms[n] ?? ''),
              offset: kept.map((n) => Math.min(1, (frames[n]?.ms ?? 0) / ms)),
            },
      };
    }),
  };
}
