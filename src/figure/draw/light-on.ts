import type { Figure, Layer } from '../../core/routine/figure.ts';
import { LENGTH } from './body-lengths.ts';
import type { CUTS, Cut } from './body-tables.ts';
import { type Camera, farToneSuffix, seenWidth } from './camera.ts';
import { PATCHES } from './muscle-patches.ts';
import { tenth } from './outline.ts';
import { cosOf, sinOf } from './vec.ts';

interface Lit {
  readonly name: keyof typeof CUTS;
  readonly layer: Layer;
  readonly cuts: readonly Cut[];
  readonly scale: number;
  readonly front: 1 | -1;
}

/** Ids of gradients and clips have to be unique in the page. */
let names = 0;

/** Lights up the working muscles on one piece of the body: patches on its surface that turn with the camera. */
export function lightOn(piece: Lit, camera: Camera, { lit, litSide }: Figure, d: string): string {
  const { name, layer, cuts, scale, front } = piece;
  const of = name === 'ribs' || name === 'shoulders' ? 'chest' : name;
  const above = name === 'shoulders' ? LENGTH.ribs : 0;
  const patches = lit.flatMap((muscle) => PATCHES[muscle] ?? []).filter(([on]) => on === of);
  const spots = patches.flatMap(([, round, low, high, width]) => {
    const [from, to] = [low - above, high - above];
    // A sliver at the edge of half a chest looks like a stain.
    if (above > 0 ? to < 3 : of !== name && from > 1) return [];
    const both = front > 0 && round % 180 !== 0;
    const sides = both ? [1, -1] : [layer.endsWith('L') ? -1 : 1];
    return sides.map((side) => {
      const turned = round * side + camera.view;
      const depth = sinOf(turned);
      const off = (both || front < 0) && litSide === (side > 0 ? 'left' : 'right');
      if (depth < -0.45 || off) return '';
      const middle = (from + to) / 2;
      const [, before, behind, wide] = cuts.findLast(([along]) => along <= middle) ?? cuts[0] ?? [0, 0, 0, 0];
      const reach = seenWidth(camera, cosOf(turned) > 0 === camera.cos >= 0 ? before : behind, wide);
      const cy = tenth(front * cosOf(turned) * reach);
      const rx = tenth(((to - from) / 2) * scale);
      return `<ellipse cx="${tenth(middle * scale)}" cy="${cy}" rx="${rx}" ry="${tenth(width * Math.max(0.62, depth))}"/>`;
    });
  });
  const drawn = spots.join('');
  if (drawn === '') return '';
  const id = `lit-${names++}`;
  const colour = `stop-color="var(--f-hi${farToneSuffix(layer, camera)})"`;
  return (
    `<clipPath id="${id}"><path d="${d}"/></clipPath><radialGradient id="${id}-g">` +
    `<stop offset=".45" ${colour}/><stop offset="1" ${colour} stop-opacity="0"/></radialGradient>` +
    `<g clip-path="url(#${id})" fill="url(#${id}-g)">${drawn}</g>`
  );
}
