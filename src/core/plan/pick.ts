import type { NumberRange } from '../routine/routine.ts';
import type { Level } from './choices.ts';

const SHARE: Readonly<Record<Level, number>> = { low: 0, middle: 0.5, high: 1 };

/** The value of a range at a level, to the next multiple of `unit` (1 rep, or 1000 ms). */
export function pick(range: NumberRange, level: Level, unit = 1): number {
  const exact = range.low + (range.high - range.low) * SHARE[level];
  return range.low === range.high ? range.low : Math.round(exact / unit) * unit;
}
