/** A place or a direction: forward, up, to the figure's right. Centimetres. */
export type Vec = readonly [x: number, y: number, z: number];

const RADIANS = Math.PI / 180;

export const sinOf = (degrees: number): number => Math.sin(degrees * RADIANS);
export const cosOf = (degrees: number): number => Math.cos(degrees * RADIANS);

/** `a` plus `times` times `b`. */
export const plus = (a: Vec, b: Vec, times = 1): Vec => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];

export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const distance = (a: Vec, b: Vec): number => Math.hypot(...plus(a, b, -1));

/** The direction of a limb: 0 hangs down, 90 is forward, 180 up, -90 back; `out` turns it away from the midline. */
export const bearing = (degrees: number, out: number, side: 1 | -1): Vec => [
  sinOf(degrees) * cosOf(out),
  -cosOf(degrees) * cosOf(out),
  side * sinOf(out),
];

/** The axes up, forward and right of a part of the trunk that leans forward and to the right. */
export function trunkAxes(forward: number, right: number): readonly [up: Vec, front: Vec, right: Vec] {
  const tipped = (x: number, y: number, z: number): Vec => [
    x,
    y * cosOf(right) - z * sinOf(right),
    y * sinOf(right) + z * cosOf(right),
  ];
  return [
    tipped(sinOf(forward), cosOf(forward), 0),
    tipped(cosOf(forward), -sinOf(forward), 0),
    tipped(0, 0, 1),
  ];
}
