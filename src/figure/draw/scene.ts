import type { Chain, Figure, Joint, Layer } from '../../core/routine/figure.ts';
import { bodyParts } from './body-parts.ts';
import { type Camera, cameraAt, seenAt } from './camera.ts';
import { around, type Box, moved, type Point } from './outline.ts';
import { type Anchor, ORIGIN, type Part, upright } from './part.ts';
import { propParts } from './prop-parts.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Frame } from './timeline.ts';

/** The placement of a part in one frame: place, degrees, visible length, and how far the chest is expanded. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly length: number;
  readonly breath: number;
}

/** A spot for a part that is upright and never foreshortened. */
export const spotAt = (x: number, y: number, length = 1): Spot => ({ x, y, turn: 0, length, breath: 0 });

/** A part, and where it is in each frame. */
export interface Moving {
  readonly part: Part;
  readonly spots: readonly Spot[];
}

export interface Scene {
  /** From back to front. */
  readonly parts: readonly Moving[];
  /** Contains everything in all frames. */
  readonly box: Box;
}

const MARGIN = 4;
/** The least width and height of the view: a closer view would make a figure that lies down look like a giant. */
const LEAST = 120;
const LEAST_CLOSE = 75;
const FLAT_TOLERANCE = 2;
const SWELLING: readonly Joint[] = ['rib', 'mid'];

const LEGS: readonly Layer[] = ['legR', 'legL'];

const CENTRES: Readonly<Record<Chain, readonly Joint[]>> = {
  trunk: ['hip', 'nape'],
  pelvis: ['hip'],
  head: ['neck', 'crown'],
  armR: ['elR', 'fiR'],
  armL: ['elL', 'fiL'],
  legR: ['hpR', 'knR', 'anR'],
  legL: ['hpL', 'knL', 'anL'],
};

/** All parts of a figure in all frames, as the camera sees them. */
export function sceneOf(figure: Figure, frames: readonly Frame[]): Scene {
  const camera = cameraAt(figure.view, figure.above);
  const stances = Object.values(figure.poses).map((pose) => stanceOf({ ...figure.base, ...pose }));
  const mean = (of: (stance: Stance) => number) =>
    stances.reduce((sum, stance) => sum + of(stance), 0) / stances.length;
  const [first = stanceOf({})] = stances;
  const planted = frames.every(({ joints }) =>
    [joints.anR, joints.anL, joints.ftR, joints.ftL].every(
      ([, y], n) => Math.abs(y - 7.5) < FLAT_TOLERANCE * (n < 2 ? 1 : 2),
    ),
  );
  const supple = Object.values(figure.poses).some(({ trunk }) => trunk?.length === 4);
  const bearing = {
    openR: first.right.hand !== null,
    openL: first.left.hand !== null,
    planted,
    supple,
    trunkLean: mean(({ lean }) => lean[2]),
    headLean: mean(({ head }) => head[0]),
  };
  const order = paintOrder(figure, camera, frames);
  const parts = [
    ...bodyParts(camera, figure, bearing).filter(
      ({ layer }) => figure.close === null || !LEGS.includes(layer),
    ),
    ...figure.props.flatMap((prop) => propParts(prop, camera)),
  ]
    .toSorted((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer))
    .map((part) => ({ part, spots: spotsOf(part, camera, frames) }));
  const box = viewOf(parts, figure);
  if (!figure.floor) return { parts, box };
  const floor = upright('back', ORIGIN, { svg: floorLine(figure, box), box });
  return { parts: [{ part: floor, spots: spotsOf(floor, camera, frames) }, ...parts], box };
}

function place(anchor: Anchor, camera: Camera, { joints }: Frame): Point {
  const seen = ([x = 0, y = 0, z]: readonly number[]): Point =>
    z === undefined ? [x, -y] : seenAt(camera, [x, y, z]);
  if ('point' in anchor) return seen(anchor.point);
  const points = anchor.joints.map((joint) => seen(joints[joint]));
  const middle = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [middle(0), middle(1)];
}

function spotsOf(part: Part, camera: Camera, frames: readonly Frame[]): Spot[] {
  const swells = 'joints' in part.from && SWELLING.includes(part.from.joints[0] ?? 'hip');
  let last: number | null = null;
  return frames.map((frame) => {
    const [x, y] = place(part.from, camera, frame);
    if (!part.to) return spotAt(x, y, part.length);
    const [toX, toY] = place(part.to, camera, frame);
    const raw = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
    // Turn the short way round.
    const turn: number = last === null ? raw : last + ((((raw - last) % 360) + 540) % 360) - 180;
    last = turn;
    const length = Math.max(Math.hypot(toX - x, toY - y), 0.5);
    return { x, y, turn, length, breath: swells ? frame.breath : 0 };
  });
}

/** From back to front: far arm, far leg, near leg, pelvis, trunk, head, held things, near arm. */
function paintOrder(figure: Figure, camera: Camera, frames: readonly Frame[]): readonly Layer[] {
  const depth = (chain: Chain) => {
    const places = frames.flatMap(({ joints }) => CENTRES[chain].map((joint) => joints[joint]));
    const mean = places.reduce((sum, [x, , z]) => sum + x * camera.sin + z * camera.cos, 0) / places.length;
    return chain.startsWith('arm') ? mean + 2 * Math.sign(mean) : mean;
  };
  const byDepth = (a: Chain, b: Chain) => depth(a) - depth(b);
  const arms = (['armL', 'armR'] as const).toSorted(byDepth);
  const legs = (['legL', 'legR'] as const).toSorted(byDepth);
  const middle = depth('trunk');
  const far = arms.filter((arm) => depth(arm) < middle);
  const near = arms.filter((arm) => depth(arm) >= middle);
  const order: readonly Chain[] = figure.order ?? [...far, ...legs, 'pelvis', 'trunk', 'head', ...near];
  const nearArm = order.findIndex((each, n) => each.startsWith('arm') && n > order.indexOf('trunk'));
  const held = nearArm < 0 ? order.length : nearArm;
  return ['back', ...order.slice(0, held), 'held', ...order.slice(held), 'front'];
}

function viewOf(parts: Scene['parts'], { floor, close, also }: Figure): Box {
  let box: Box = [1e9, 1e9, -1e9, floor ? 4.5 : -1e9];
  for (const { part, spots } of parts) {
    const own = part.draw(part.length).box;
    for (const { x, y, turn, length } of spots) {
      box = around(box, moved([own[0], own[1], own[2] - part.length + length, own[3]], x, y, turn));
    }
  }
  const least = close === null ? LEAST : LEAST_CLOSE;
  const spareX = Math.max(0, least - (box[2] - box[0])) / 2 + MARGIN;
  const bottom = close === null ? box[3] + MARGIN : -close;
  // Two views share a scale, so neither is padded to a least height.
  const spareY = also === null ? Math.max(0, least - (bottom - box[1])) : 0;
  return [box[0] - spareX, box[1] - spareY - MARGIN, box[2] + spareX, bottom];
}

/** The line of the floor, below the mat if there is one. */
function floorLine(figure: Figure, [left, , right, bottom]: Box): string {
  const y = bottom - (figure.props.some(({ kind }) => kind === 'mat') ? 5.1 : 7.6);
  return `<path d="M${left + 4} ${y}H${right - 4}" stroke="var(--f-line)" stroke-width="1.6" stroke-linecap="round"/>`;
}
