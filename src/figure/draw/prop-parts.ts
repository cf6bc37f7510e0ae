import type { Layer, Prop } from '../../core/routine/figure.ts';
import type { Camera } from './camera.ts';
import { around, outline, type Point, tenth } from './outline.ts';
import { type Anchor, at, type Drawing, disc, ORIGIN, type Part, upright } from './part.ts';

const fill = (tone: string) => `fill="var(--f-${tone})"`;
const stroke = (tone: string, width: number) =>
  `fill="none" stroke="var(--f-${tone})" stroke-width="${width}" stroke-linecap="round"`;

function block([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], tone = 'prop', round = 1.5): Drawing {
  const svg = `<rect x="${x0}" y="${-y1}" width="${x1 - x0}" height="${y1 - y0}" rx="${round}" ${fill(tone)}/>`;
  return { svg, box: [x0, -y1, x1, -y0] };
}

/** Joins drawings into one, the last in front. */
const together = (first: Drawing, ...others: readonly Drawing[]): Drawing =>
  others.reduce(({ svg, box }, next) => ({ svg: svg + next.svg, box: around(box, next.box) }), first);

/** A part that reaches from one place to another. */
const stretch = (layer: Layer, from: Anchor, to: Anchor, draw: Part['draw']): Part => ({
  layer,
  from,
  to,
  length: 10,
  draw,
});

const line = (layer: Layer, from: Anchor, to: Anchor, width: number, tone: string): Part =>
  stretch(layer, from, to, (long) => ({
    svg: `<path d="M0 0H${tenth(long)}" ${stroke(tone, width)}/>`,
    box: [-width, -width, long + width, width],
  }));

/** The parts of one prop. */
export function propParts(prop: Prop, camera: Camera): Part[] {
  const { kind, layer, box = [], round, tone, height = 45, radius, width, ends = [] } = prop;
  const [x0 = -40, x1 = 40] = ends;
  const from: Anchor = prop.on ? { joints: prop.on } : prop.at ? { point: prop.at } : ORIGIN;
  const to: Anchor = prop.toOn ? { joints: prop.toOn } : { point: prop.to ?? [0, 0] };
  const before = layer ?? 'front';
  switch (kind) {
    case 'mat':
      return [upright('back', ORIGIN, mat(x0, x1, camera))];
    case 'block':
      return [upright(layer ?? 'back', from, block(box, tone, round))];
    case 'bench': {
      const legs = [
        [x0 + 8, 0, x0 + 13, height - 4],
        [x1 - 13, 0, x1 - 8, height - 4],
        [x0 + 2, 0, x0 + 19, 3],
        [x1 - 19, 0, x1 - 2, 3],
      ].map((each) => block(each));
      const pad = block([x0, height - 8, x1, height], 'pad', 3);
      return [...legs, pad].map((each) => upright('back', ORIGIN, each));
    }
    case 'line':
      return [line(before, from, to, width ?? 1.4, tone ?? 'prop')];
    case 'band':
      return [line(layer ?? 'held', from, to, width ?? 2.8, 'band')];
    case 'cable': {
      const pulley = together(disc(3.4, 'prop'), disc(1.2, 'bg'));
      return [line(layer ?? 'held', from, to, 2, 'cable'), upright('front', from, pulley)];
    }
    case 'disc':
      return [upright(before, from, disc(radius ?? 3, tone ?? 'prop'))];
    case 'bar':
      return bar(from, width ?? 60, camera);
    case 'barbell':
      return barbell(prop.on || prop.at ? from : at('fiR', 'fiL'), radius ?? 21.5, camera);
    case 'dumbbell': {
      const weights = [
        [-11, -6.5, -6.5, 6.5],
        [6.5, -6.5, 11, 6.5],
        [-14, -5, -11, 5],
        [11, -5, 14, 5],
      ].map((each) => block(each, 'plate', 2));
      return [upright(before, from, together(block([-9, -1.5, 9, 1.5], 'steel', 1), ...weights))];
    }
    case 'bell':
      return [upright(before, from, together(disc(7, 'plate'), disc(4, 'plate2')))];
    case 'arrow':
      return [
        stretch(before, from, to, (long) => ({
          svg: `<path d="M0 0H${tenth(long - 2)}m-3-4l5 4l-5 4" ${stroke('hi', 2.6)}/>`,
          box: [-2, -6, long + 2, 6],
        })),
      ];
    case 'ring': {
      const r = radius ?? 24;
      const x = tenth(Math.abs(camera.cos) * r);
      const svg = `<ellipse rx="${x}" ry="${r}" ${stroke('hi', 2)} stroke-opacity=".7" stroke-dasharray="5 5"/>`;
      return [upright('back', from, { svg, box: [-x - 2, -r - 2, x + 2, r + 2] })];
    }
    case 'blades':
      return [blade('scR', 1), blade('scL', -1)];
  }
}

const MAT_HALF = 31;

/** A mat; seen from above it has a breadth. */
const mat = (x0: number, x1: number, { high }: Camera): Drawing =>
  block([x0, -3 - MAT_HALF * high, x1, MAT_HALF * high], 'mat', high > 0 ? 4 : 1.5);

/** A bar across the room. Almost end-on it is a dot at its near end. */
function bar(from: Anchor, half: number, { cos, sin }: Camera): Part[] {
  const seen = half * Math.abs(sin);
  const shaft = block([-seen, -1.5, seen, 1.5], 'steel');
  const end = shifted(disc(2.4, 'steel'), -half * sin * Math.sign(cos));
  return [
    upright(sin < 0 ? 'back' : 'front', from, shaft),
    ...(Math.abs(cos) > 0.5 ? [upright('front', from, end)] : []),
  ];
}

const shifted = ({ svg, box }: Drawing, x: number): Drawing => ({
  svg: `<g transform="translate(${tenth(x)} 0)">${svg}</g>`,
  box: [box[0] + x, box[1], box[2] + x, box[3]],
});

/** How far the plates are from the middle of the bar. */
const PLATE_AT = 58.5;

/** A bar with a plate at each end. The plates are hollow, so that they do not hide the arms behind them. */
function barbell(from: Anchor, radius: number, { cos, sin }: Camera): Part[] {
  const wide = Math.max(2.5, radius * Math.abs(cos));
  const thick = Math.min(4.4, wide);
  const plate = (tone: string, z: number): Drawing => {
    const [rx, ry] = [wide - thick / 2, radius - thick / 2];
    const rim = `<ellipse rx="${tenth(rx)}" ry="${ry}" ${fill(tone)} fill-opacity=".12" stroke="var(--f-${tone})" stroke-width="${tenth(thick)}"/>`;
    return shifted({ svg: rim, box: [-wide, -radius, wide, radius] }, -z * sin);
  };
  const near = PLATE_AT * (Math.sign(cos) || 1);
  const end = 70 * Math.abs(sin);
  const shaft = together(block([-end, -1.3, end, 1.3], 'steel', 1), disc(2.6, 'steel'), plate('plate', near));
  // Seen from the front, the body is between the plates.
  return Math.abs(cos) < 0.6
    ? [upright('front', from, together(plate('plate', -near), shaft))]
    : [upright('back', from, plate('plate2', -near)), upright('front', from, shaft)];
}

const BLADE: readonly Point[] = [
  [-4.5, -7],
  [4.5, -6],
  [6, -3],
  [0, 7.5],
  [-3, 8],
];

/** A shoulder blade, which moves with the shoulder. */
function blade(joint: 'scR' | 'scL', side: 1 | -1): Part {
  const d = outline(BLADE.map(([x, y]) => [x * side, y] as const));
  const svg = `<path d="${d}" ${fill('skin')} stroke="var(--f-top)" stroke-width="1.6"/>`;
  return upright('trunk', at(joint), { svg, box: [-7, -9, 7, 10] });
}
