import { longest, shortens } from './join-discs.ts';
import { moved, movedTo } from './outline.ts';
import type { Moving, Spot } from './scene.ts';
import { cosOf, sinOf } from './vec.ts';

/** Parts that move as one, drawn together. */
export interface RigidLayer {
  /** Markup for the inside of an SVG. */
  readonly svg: string;
  readonly spots: readonly Spot[];
  /** The full length of a layer that gets squeezed lengthwise; 0 for one that never does. */
  readonly squeezedFrom: number;
  /** How far it reaches from its pivot, in cm. */
  readonly reach: number;
}

/** A relative movement too small to notice. */
const SHIFT_CM = 1;

type Group = readonly [Moving, ...Moving[]];

/** Groups neighbours in paint order that do not move relative to each other. Fewer layers cost less. */
export function rigidLayers(parts: readonly Moving[]): readonly RigidLayer[] {
  const groups: [Moving, ...Moving[]][] = [];
  for (const moving of parts) {
    const last = groups.at(-1);
    if (last && isRigid(last[0], moving)) last.push(moving);
    else groups.push([moving]);
  }
  return groups.map(layerOf);
}

function layerOf(group: Group): RigidLayer {
  const [{ spots: lead }] = group;
  let reach = 0;
  const svg = group.map(({ part, spots }) => {
    const long = longest(spots);
    const { svg: drawn, box } = part.draw(long);
    const place = relative(lead[0], spots[0]);
    reach = Math.max(reach, ...moved(box, ...place).map(Math.abs));
    return spots === lead ? drawn : movedTo(drawn, ...place);
  });
  const squeezedFrom = shortens(lead) ? longest(lead) : 0;
  return { svg: svg.join(''), spots: lead, squeezedFrom, reach };
}

/** A spot relative to another: x, y and turn. */
function relative(lead: Spot | undefined, spot: Spot | undefined): readonly [number, number, number] {
  if (!lead || !spot) return [0, 0, 0];
  const [cos, sin] = [cosOf(lead.turn), sinOf(lead.turn)];
  const [dx, dy] = [spot.x - lead.x, spot.y - lead.y];
  return [dx * cos + dy * sin, dy * cos - dx * sin, spot.turn - lead.turn];
}

const changes = ({ spots }: Moving): boolean => shortens(spots) || spots.some(({ breath }) => breath > 0);

function isRigid(lead: Moving, next: Moving): boolean {
  if (changes(lead) || changes(next)) return false;
  const [x0, y0, turn0] = relative(lead.spots[0], next.spots[0]);
  return lead.spots.every((spot, n) => {
    const [x, y, turn] = relative(spot, next.spots[n]);
    const swung = 2 * longest(next.spots) * Math.abs(sinOf((turn - turn0) / 2));
    return Math.hypot(x - x0, y - y0) + swung < SHIFT_CM;
  });
}
