import type { Layer, PropFile } from '../core/routine/figure-file.ts';
import type { Camera } from './camera.ts';
import { type Box, outline, tenth } from './outline.ts';
import { type Anchor, at, type Part } from './part.ts';

const fill = (tone: string) => `fill="var(--f-${tone})"`;
const stroke = (tone: string, width: number) =>
  `fill="none" stroke="var(--f-${tone})" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
const disc = (radius: number, tone: string) => `<circle r="${radius}" ${fill(tone)}/>`;
const NOWHERE: Anchor = { point: [0, 0] };

function put(layer: Layer, from: Anchor, svg: string, box: Box): Part {
  return { layer, from, to: null, length: 1, ends: null, draw: () => ({ svg, box }) };
}

function block(
  layer: Layer,
  [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[],
  round = 1.5,
  tone = 'prop',
) {
  const svg = `<rect x="${x0}" y="${-y1}" width="${x1 - x0}" height="${y1 - y0}" rx="${round}" ${fill(tone)}/>`;
  return { layer, svg, box: [x0, -y1, x1, -y0] as const };
}

function line(layer: Layer, from: Anchor, to: Anchor, width: number, tone: string): Part {
  const draw = (long: number) => ({
    svg: `<path d="M0 0H${tenth(long)}" ${stroke(tone, width)}/>`,
    box: [-width, -width, long + width, width] as const,
  });
  return { layer, from, to, length: 10, ends: null, draw };
}

const plate = (radius: number, tone: string, x: number) =>
  `<g transform="translate(${tenth(x)} 0)"><circle r="${radius - 2.2}" ${fill(tone)} fill-opacity=".42" ` +
  `stroke="var(--f-${tone})" stroke-width="4.4"/>${disc(radius * 0.28, tone)}${disc(radius * 0.12, 'bg')}</g>`;

/** The parts of one prop. */
export function propParts(prop: PropFile, camera: Camera): Part[] {
  const {
    kind,
    layer,
    box = [],
    round,
    tone,
    height = 45,
    radius,
    width,
    ends: [x0 = -40, x1 = 40] = [],
  } = prop;
  const from: Anchor = prop.on ? { joints: prop.on } : prop.at ? { point: prop.at } : NOWHERE;
  const to: Anchor = prop.toOn ? { joints: prop.toOn } : { point: prop.to ?? [0, 0] };
  const blocks = (on: Layer, where: Anchor, list: readonly Parameters<typeof block>[]) =>
    list.map(([, ...rest]) => {
      const drawn = block(on, ...rest);
      return put(on, where, drawn.svg, drawn.box);
    });
  const fromSide = Math.abs(camera.view) < 50;
  switch (kind) {
    case 'mat':
      return blocks('back', NOWHERE, [['back', [x0, -3, x1, 0], 1.5, 'mat']]);
    case 'block':
      return blocks(layer ?? 'back', from, [['back', box, round, tone]]);
    case 'bench':
      return blocks('back', NOWHERE, [
        ['back', [x0 + 8, 0, x0 + 13, height - 4]],
        ['back', [x1 - 13, 0, x1 - 8, height - 4]],
        ['back', [x0 + 2, 0, x0 + 19, 3]],
        ['back', [x1 - 19, 0, x1 - 2, 3]],
        ['back', [x0, height - 8, x1, height], 3, 'pad'],
      ]);
    case 'line':
      return [line(layer ?? 'front', from, to, width ?? 1.4, tone ?? 'prop')];
    case 'band':
      return [line(layer ?? 'held', from, to, width ?? 2.8, 'band')];
    case 'cable': {
      const pulley = put('front', from, disc(3.4, 'prop') + disc(1.2, 'bg'), [-4, -4, 4, 4]);
      return [line(layer ?? 'held', from, to, 1.5, 'cable'), pulley];
    }
    case 'disc': {
      const r = radius ?? 3;
      return [put(layer ?? 'front', from, disc(r, tone ?? 'prop'), [-r, -r, r, r])];
    }
    case 'bar': {
      const half = (width ?? 60) * Math.abs(camera.sin);
      if (fromSide) return [put('front', from, disc(2.4, 'steel'), [-3, -3, 3, 3])];
      return blocks('back', from, [['back', [-half, -1.5, half, 1.5], 1.5, 'steel']]);
    }
    case 'barbell':
      return barbell(prop.on || prop.at ? from : at('fiR', 'fiL'), radius ?? 21.5, camera, fromSide);
    case 'dumbbell': {
      const discs = [
        [-9, -1.5, 9, 1.5, 1, 'steel'],
        [-11, -6.5, -6.5, 6.5, 2, 'plate'],
        [6.5, -6.5, 11, 6.5, 2, 'plate'],
        [-14, -5, -11, 5, 1.6, 'plate'],
        [11, -5, 14, 5, 1.6, 'plate'],
      ] as const;
      const svg = discs
        .map(([a, b, c, d, r, colour]) => block('front', [a, b, c, d], r, colour).svg)
        .join('');
      return [put(layer ?? 'front', from, svg, [-14, -7, 14, 7])];
    }
    case 'bell':
      return [put(layer ?? 'front', from, disc(7, 'plate') + disc(2.4, 'bg'), [-7, -7, 7, 7])];
    case 'arrow': {
      const draw = (long: number) => ({
        svg: `<path d="M0 0H${tenth(long - 2)}m-3-4l5 4l-5 4" ${stroke('hi', 2.6)}/>`,
        box: [-2, -6, long + 2, 6] as const,
      });
      return [{ layer: layer ?? 'front', from, to, length: 10, ends: null, draw }];
    }
    case 'ring': {
      const r = radius ?? 24;
      const x = tenth(Math.abs(camera.cos) * r);
      const svg = `<ellipse rx="${x}" ry="${r}" ${stroke('hi', 2)} stroke-opacity=".7" stroke-dasharray="5 5"/>`;
      return [put('back', from, svg, [-x - 2, -r - 2, x + 2, r + 2])];
    }
    case 'blades':
      return [blade('scR', 1), blade('scL', -1)];
  }
}

function barbell(from: Anchor, radius: number, camera: Camera, fromSide: boolean): Part[] {
  if (!fromSide) {
    return [
      put('front', from, block('front', [-70, -1.3, 70, 1.3], 1, 'steel').svg, [-70, -2, 70, 2]),
      ...[-58.5, 58.5].map((x) => {
        const { svg, box } = block('front', [x - 2.5, -radius, x + 2.5, radius], 2, 'plate');
        return put('front', from, svg, box);
      }),
    ];
  }
  // The plates of a bar seen almost end-on drift apart as one looks from further round.
  const apart = 42 * Math.abs(camera.sin);
  const near = `${plate(radius, 'plate', -apart)}<g transform="translate(${tenth(-apart)} 0)">${disc(2.2, 'steel')}</g>`;
  return [
    put('back', from, plate(radius, 'plate2', apart), [-radius, -radius, radius + apart, radius]),
    put('front', from, near, [-radius - apart, -radius, radius, radius]),
  ];
}

/** A shoulder blade, riding on the shoulder. */
function blade(joint: 'scR' | 'scL', side: 1 | -1): Part {
  const corners = [
    [-4.5, -7],
    [4.5, -6],
    [6, -3],
    [0, 7.5],
    [-3, 8],
  ] as const;
  const d = outline(corners.map(([x, y]) => [x * side, y] as const));
  return put(
    'trunk',
    at(joint),
    `<path d="${d}" ${fill('hi')} fill-opacity=".85" stroke="var(--f-top)"/>`,
    [-7, -9, 7, 10],
  );
}
