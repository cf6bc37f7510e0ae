import { longest, type Moving, shortens } from './join-discs.ts';
import { hundredth } from './outline.ts';
import type { Spot } from './scene.ts';
import { cosOf, sinOf } from './vec.ts';

/** Parts that move as one, drawn together. */
export interface RigidLayer {
  /** Markup for the inside of an SVG. */
  readonly svg: string;
  readonly spots: readonly Spot[];
  /** Squeezed lengthwise, by a share of this length; 0 for never. */
  readonly squeezedFrom: number;
}

/** Groups neighbours in painting order that keep still relative to each other. Fewer layers cost less. */
export function rigidLayers(parts: readonly Moving[]): readonly RigidLayer[] {
  const layers: RigidLayer[] = [];
  for (let n = 0; n < parts.length; ) {
    const lead = parts[n];
    if (!lead) break;
    const alone = shortens(lead.spots) || breathes(lead.spots);
    let end = n + 1;
    for (let next = parts[end]; !alone && next && isRigid(lead, next); next = parts[end]) end += 1;
    layers.push(drawn(lead, parts.slice(n, end)));
    n = end;
  }
  return layers;
}

const breathes = (spots: readonly Spot[]): boolean => spots.some(({ breath }) => breath > 0);

function drawn(lead: Moving, group: readonly Moving[]): RigidLayer {
  const svg = group.map(({ part, spots }) => {
    const drawing = part.draw(longest(spots));
    if (spots === lead.spots) return drawing.svg;
    const [dx, dy, turn] = relative(lead.spots[0], spots[0]);
    const move = `translate(${hundredth(dx)} ${hundredth(dy)})rotate(${hundredth(turn)})`;
    return `<g transform="${move}">${drawing.svg}</g>`;
  });
  const squeezedFrom = shortens(lead.spots) ? longest(lead.spots) : 0;
  return { svg: svg.join(''), spots: lead.spots, squeezedFrom };
}

/** A spot as seen from another. */
function relative(lead: Spot | undefined, spot: Spot | undefined): readonly [number, number, number] {
  if (!lead || !spot) return [0, 0, 0];
  const [cos, sin] = [cosOf(lead.turn), sinOf(lead.turn)];
  const [dx, dy] = [spot.x - lead.x, spot.y - lead.y];
  return [dx * cos + dy * sin, dy * cos - dx * sin, spot.turn - lead.turn];
}

function isRigid(lead: Moving, next: Moving): boolean {
  if (shortens(next.spots) || breathes(next.spots)) return false;
  const [x0, y0, turn0] = relative(lead.spots[0], next.spots[0]);
  return lead.spots.every((spot, n) => {
    const [x, y, turn] = relative(spot, next.spots[n]);
    return Math.abs(x - x0) < 0.12 && Math.abs(y - y0) < 0.12 && Math.abs(turn - turn0) < 0.25;
  });
}
