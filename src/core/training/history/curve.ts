import type { Pain } from '../../session/pain.ts';
import type { ExerciseEffort } from '../exercise-effort.ts';
import { SHORTEST_BREAK_MS } from '../progress/away.ts';
import { DAY_MS, type Day, dayOf } from './days.ts';
import { type Measure, type TrendPoint, trend } from './trend.ts';

export interface CurvePoint extends TrendPoint {
  /** Higher than all before it; the first of several is where the curve begins, and no best. */
  readonly isBest: boolean;
}

/** A stretch of time between two sessions, in wall-clock milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Curve {
  readonly points: readonly CurvePoint[];
  /** Three weeks and more without the exercise. */
  readonly away: readonly Stretch[];
  /** A few days far lighter than before, and then back: meant, and no loss. */
  readonly lighter: readonly Stretch[];
  /** The sessions in which it hurt, with or without a set, oldest first. */
  readonly hurt: readonly HurtMark[];
}

export interface HurtMark {
  readonly atWall: number;
  readonly pain: Pain;
}

/** A lighter week, with the days around it. */
const LONGEST_LIGHTER_MS = 12 * DAY_MS;
/** What makes a session lighter than the one before: a tenth, as after a break (see BREAKS). */
const LIGHTER = 0.9;
const BACK = 0.97;

const pairs = <T>(list: readonly T[]) => list.slice(1).map((next, i): [T, T] => [list[i] ?? next, next]);

export const awayIn = (points: readonly TrendPoint[]): readonly Stretch[] =>
  pairs(points)
    .filter(([before, after]) => after.atWall - before.atWall >= SHORTEST_BREAK_MS)
    .map(([before, after]) => ({ from: before.atWall, to: after.atWall }));

function lighterIn(points: readonly TrendPoint[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let i = 1; i < points.length; i++) {
    const [before, first] = [points[i - 1], points[i]];
    if (!before || !first || before.value <= 0 || first.value > before.value * LIGHTER) continue;
    const end = points.findIndex(({ value }, j) => j > i && value >= before.value * BACK);
    const [last, back] = [points[end - 1], points[end]];
    if (!last || !back) continue;
    const isShort = back.atWall - before.atWall <= SHORTEST_BREAK_MS;
    if (isShort && last.atWall - first.atWall <= LONGEST_LIGHTER_MS) {
      found.push({ from: first.atWall, to: last.atWall });
      i = end;
    }
  }
  return found;
}

/** A measure over time, thinned to about `most` points, with what is worth marking on it. */
export function curveOf(efforts: readonly ExerciseEffort[], measure: Measure, most: number): Curve {
  const all = trend(efforts, measure);
  let best = -Infinity;
  const points = trend(efforts, measure, most).map((point, i, { length }): CurvePoint => {
    const isBest = point.value > best && (i > 0 || length === 1);
    best = Math.max(best, point.value);
    return { ...point, isBest };
  });
  const isWeight = measure === 'weight' || measure === 'one-rep-max';
  const hurt = efforts.flatMap(({ startedAtWall, pain }) => (pain ? [{ atWall: startedAtWall, pain }] : []));
  return { points, away: awayIn(all), lighter: isWeight ? lighterIn(all) : [], hurt };
}

/** The days of the lighter weeks of an exercise, from the first session of each to the last: see Curve. */
export function lighterDays(efforts: readonly ExerciseEffort[]): ReadonlySet<Day> {
  const { lighter } = curveOf(efforts, 'weight', Number.POSITIVE_INFINITY);
  return new Set(
    lighter.flatMap(({ from, to }) => {
      const first = dayOf(from);
      return Array.from({ length: dayOf(to) - first + 1 }, (_, i) => first + i);
    }),
  );
}
