import type { Figure, Joint } from '../../core/routine/figure.ts';
import { LENGTH } from './body-lengths.ts';
import { type CUTS, FOOT, HAIR, type HeadRow, NAPE_HAIR, SKULL, TUCKED_FOOT } from './body-tables.ts';
import { type Camera, cameraOn, farToneSuffix } from './camera.ts';
import { boundsOf, outline, type Point, tenth } from './outline.ts';
import { at, type Part } from './part.ts';
import { type SegmentSpec, segmentPart } from './segment-part.ts';

export interface Bearing {
  /** Whether each hand is open instead of a fist. */
  readonly openR: boolean;
  readonly openL: boolean;
  /** Both feet are flat on the floor all the time. */
  readonly planted: boolean;
  /** The chest bends too. */
  readonly supple: boolean;
  /** The mean lean of trunk and head, in degrees forward. */
  readonly trunkLean: number;
  readonly headLean: number;
}

/** All parts of the body. Those of one layer are in order from back to front. */
export function bodyParts(camera: Camera, figure: Figure, bearing: Bearing): Part[] {
  const trunk = (
    name: keyof typeof LENGTH & keyof typeof CUTS,
    from: Joint,
    to: Joint,
    of: Partial<Pick<SegmentSpec, 'layer' | 'tone'>> = {},
  ) =>
    segmentPart(
      { layer: 'trunk', name, from, to, length: LENGTH[name], tone: 'top', trunk: true, ...of },
      cameraOn(camera, bearing.trunkLean),
      figure,
    );
  return [
    ...sideParts('L', bearing.openL, bearing.planted, camera, figure),
    ...sideParts('R', bearing.openR, bearing.planted, camera, figure),
    trunk('pelvis', 'hip', 'waist', { layer: 'pelvis', tone: 'legs' }),
    trunk('lumbar', 'waist', 'rib'),
    ...(bearing.supple ? [trunk('ribs', 'rib', 'mid')] : []),
    // Before the chest, so that the collar covers it, and next to the head, so that both can move as one piece.
    trunk('neck', 'nape', 'neck', { tone: 'neck' }),
    bearing.supple ? trunk('shoulders', 'mid', 'nape') : trunk('chest', 'rib', 'nape'),
    headPart(cameraOn(camera, bearing.headLean)),
  ];
}

function sideParts(side: 'L' | 'R', open: boolean, planted: boolean, camera: Camera, figure: Figure): Part[] {
  const segment = (of: SegmentSpec) => segmentPart(of, camera, figure);
  const arm = `arm${side}` as const;
  const leg = `leg${side}` as const;
  const [hp, kn, an] = [`hp${side}`, `kn${side}`, `an${side}`] as const;
  const [sh, el, wr, fi] = [`sh${side}`, `el${side}`, `wr${side}`, `fi${side}`] as const;
  const forearm = { layer: arm, name: 'forearm', from: el, tone: 'skin' } as const;
  const hand = { layer: arm, name: 'hand', from: wr, to: fi, length: LENGTH.hand, tone: 'skin' } as const;
  return [
    // From the end of the limb up, so that pieces that do not move relative to each other are neighbours.
    footPart(side, planted, camera, figure),
    segment({ layer: leg, name: 'shank', from: kn, to: an, length: LENGTH.shank, tone: 'legs' }),
    segment({ layer: leg, name: 'thigh', from: hp, to: kn, length: LENGTH.thigh, tone: 'legs' }),
    ...(open
      ? [segment(hand), segment({ ...forearm, to: wr, length: LENGTH.forearm })]
      : [segment({ ...forearm, to: fi, length: LENGTH.forearm + LENGTH.grip, fist: true })]),
    segment({ layer: arm, name: 'upperArm', from: sh, to: el, length: LENGTH.upperArm, tone: 'skin' }),
  ];
}

/**
 * The outline of a foot from the side. A planted foot is drawn level, and shorter as it turns to the camera: drawn
 * tilted, it would seem to stand on its toes. From the front or behind, feet that are not planted hang.
 */
function footPart(side: 'L' | 'R', planted: boolean, camera: Camera, figure: Figure): Part {
  const layer = `leg${side}` as const;
  const [ankle, aim, toe] = [`an${side}`, `ft${side}`, `to${side}`] as const;
  const endOn = Math.abs(camera.cos) < 0.3;
  if (endOn && !planted) {
    const dangling = { name: 'dangling', from: ankle, to: toe, length: LENGTH.foot, tone: 'skin' } as const;
    return segmentPart({ layer, ...dangling }, camera, figure);
  }
  return {
    layer,
    from: at(ankle),
    to: planted ? null : at(aim),
    length: LENGTH.foot,
    draw(long) {
      const points = (figure.tucked ? TUCKED_FOOT : FOOT).map(
        ([x, y]): Point => [
          x * (planted ? camera.cos : long / LENGTH.foot) +
            Math.sign(x - 2) * (endOn ? 5 : 3.4) * camera.sin ** 2,
          y,
        ],
      );
      const far = farToneSuffix(layer, camera);
      return {
        svg: `<path d="${outline(points, 0.15)}" fill="var(--f-skin${far})"/>`,
        box: boundsOf(points),
      };
    },
  };
}

/** The half width of the head at one height: an ellipse, with a straight line between its halves. */
function headReach(fromSide: number, fromFront: number): number {
  if (fromSide * fromFront < 0) return fromSide + fromFront;
  return Math.sign(fromSide + fromFront) * Math.hypot(fromSide, fromFront);
}

function headPart({ cos, sin }: Camera): Part {
  const turned = (rows: readonly HeadRow[]) =>
    rows.map(
      ([sideX, frontX, sideY, frontY]): Point => [
        sideY * cos ** 2 + frontY * sin ** 2,
        headReach(sideX * cos, frontX * Math.abs(sin)),
      ],
    );
  const skull = turned(SKULL);
  const hair = turned(sin < -0.35 ? NAPE_HAIR : HAIR);
  const ear = `cy="${tenth(-1.6 * cos - 8.3 * sin)}" rx="2.7" ry="${tenth(1.7 - 0.5 * sin)}"`;
  const svg =
    `<path d="${outline(skull, 0.17)}" fill="var(--f-skin)"/>` +
    (sin > -0.85 ? `<ellipse cx="10.2" ${ear} fill="var(--f-neck)"/>` : '') +
    `<path d="${outline(hair, 0.17)}" fill="var(--f-hair)"/>`;
  const drawing = { svg, box: boundsOf([...skull, ...hair]) };
  return {
    layer: 'head',
    from: at('neck'),
    to: at('crown'),
    length: LENGTH.head,
    draw: () => drawing,
  };
}
