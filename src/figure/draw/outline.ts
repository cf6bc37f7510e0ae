import { cosOf, sinOf } from './vec.ts';

export type Point = readonly [x: number, y: number];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export const tenth = (n: number): number => Math.round(n * 10) / 10;
export const hundredth = (n: number): number => Math.round(n * 100) / 100;

/** A closed smooth path through points. */
export function outline(points: readonly Point[], roundness = 1 / 6): string {
  const count = points.length;
  const at = (n: number): Point => points[(n + count) % count] ?? [0, 0];
  const curves = points.map((_, n) => {
    const [before, from, to, after] = [at(n - 1), at(n), at(n + 1), at(n + 2)];
    const numbers = [
      from[0] + (to[0] - before[0]) * roundness,
      from[1] + (to[1] - before[1]) * roundness,
      to[0] - (after[0] - from[0]) * roundness,
      to[1] - (after[1] - from[1]) * roundness,
      ...to,
    ];
    return `C${numbers.map(tenth).join(' ')}`;
  });
  return `M${at(0).map(tenth).join(' ')}${curves.join('')}Z`;
}

/** The box around points, with room for the curves between them. */
export function boundsOf(points: readonly Point[], room = 1.5): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs) - room, Math.min(...ys) - room, Math.max(...xs) + room, Math.max(...ys) + room];
}

/** The box around both. */
export const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The box around a box that has been turned and moved. */
export function moved(box: Box, x: number, y: number, degrees: number): Box {
  const [cos, sin] = [cosOf(degrees), sinOf(degrees)];
  const corners = [box[0], box[2]].flatMap((u) =>
    [box[1], box[3]].map((v): Point => [x + u * cos - v * sin, y + u * sin + v * cos]),
  );
  return boundsOf(corners, 0);
}

/** SVG markup, moved and turned. */
export const movedTo = (svg: string, x: number, y: number, degrees: number): string =>
  `<g transform="translate(${hundredth(x)} ${hundredth(y)})rotate(${hundredth(degrees)})">${svg}</g>`;
