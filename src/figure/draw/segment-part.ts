import type { Figure, Joint, Layer } from '../../core/routine/figure.ts';
import { CUTS, type Cut } from './body-tables.ts';
import { type Camera, farToneSuffix, seenWidth } from './camera.ts';
import { lightOn } from './light-on.ts';
import { boundsOf, outline, type Point } from './outline.ts';
import { at, type Part } from './part.ts';

export interface SegmentSpec {
  readonly layer: Layer;
  readonly name: keyof typeof CUTS;
  readonly from: Joint;
  readonly to: Joint;
  readonly length: number;
  readonly tone: 'skin' | 'legs' | 'top' | 'neck';
  /** The axis of a trunk piece points up when the figure stands, that of a limb down. */
  readonly trunk?: boolean;
  readonly fist?: boolean;
}

const ARC: readonly Point[] = [
  [0.71, 0.71],
  [1, 0],
  [0.71, -0.71],
];

/** A piece of the body between two joints, as wide as its sections appear from the camera. */
export function segmentPart(segment: SegmentSpec, camera: Camera, figure: Figure): Part {
  const { layer, name, from, to, length, tone, trunk = false, fist = false } = segment;
  const cuts: readonly [Cut, ...Cut[]] = fist ? [...CUTS[name], ...CUTS.fist] : CUTS[name];
  const far = farToneSuffix(layer, camera);
  const front = trunk ? 1 : -1;
  const [first] = cuts;
  const last = cuts.at(-1) ?? first;
  // The neckline and the hem of the shirt are flat.
  const cap = ([, before, behind]: Cut, flat: boolean) => ((flat ? 0.32 : 0.97) * (before + behind)) / 2;
  const arc = (along: number, by: number, [, before, behind, side]: Cut) => {
    const f = seenWidth(camera, before, side);
    const b = seenWidth(camera, behind, side);
    return ARC.map(([u, w]): Point => [along + by * u, front * ((f - b) / 2 + (w * (f + b)) / 2)]);
  };
  return {
    layer,
    from: at(from),
    to: at(to),
    length,
    ends: trunk ? undefined : { radii: [first[3], last[3]], tone: tone + far },
    draw(long) {
      const scale = long / length;
      const before = cuts.map(([x, f, , side]): Point => [x * scale, front * seenWidth(camera, f, side)]);
      const behind = cuts.map(([x, , b, side]): Point => [x * scale, -front * seenWidth(camera, b, side)]);
      const points = [
        ...before,
        ...arc(last[0] * scale, cap(last, name === 'chest' || name === 'shoulders'), last),
        ...behind.toReversed(),
        ...arc(first[0] * scale, -cap(first, name === 'lumbar'), first).toReversed(),
      ];
      const d = outline(points);
      const light = lightOn({ name, layer, cuts, scale, front }, camera, figure, d);
      return { svg: `<path d="${d}" fill="var(--f-${tone}${far})"/>${light}`, box: boundsOf(points) };
    },
  };
}
