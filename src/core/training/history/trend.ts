import type { Side } from '../../plan/plan.ts';
import type { ExerciseEffort } from '../exercise-effort.ts';

/** The measures that can be followed over time, in the order in which they are offered. */
const MEASURES = ['weight', 'one-rep-max', 'volume', 'reps', 'longest', 'held'] as const;
export type Measure = (typeof MEASURES)[number];

/** Kilograms, reps or milliseconds, depending on the measure. */
export interface TrendPoint {
  readonly atWall: number;
  readonly value: number;
}

/** Null when there is nothing to follow. */
const VALUES: Readonly<Record<Measure, (effort: ExerciseEffort) => number | null>> = {
  weight: ({ bestKg }) => bestKg,
  'one-rep-max': ({ oneRepMaxKg }) => oneRepMaxKg,
  volume: ({ kgReps }) => kgReps || null,
  reps: ({ bestReps }) => bestReps,
  longest: ({ longestMs }) => longestMs || null,
  held: ({ holdMs }) => holdMs || null,
};

export const measuresOf = (efforts: readonly ExerciseEffort[]): readonly Measure[] =>
  MEASURES.filter((measure) => efforts.some((effort) => VALUES[measure](effort) !== null));

/** One measure over time, oldest first; of more than `most` sessions, the best of each stretch of them. */
export function trend(
  efforts: readonly ExerciseEffort[],
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): readonly TrendPoint[] {
  const points = efforts.flatMap((effort): readonly TrendPoint[] => {
    const value = VALUES[measure](effort);
    return value === null ? [] : [{ atWall: effort.startedAtWall, value }];
  });
  const each = Math.max(1, Math.ceil(points.length / most));
  return Array.from({ length: Math.ceil(points.length / each) }, (_, i) =>
    points
      .slice(i * each, (i + 1) * each)
      .reduce((best, point) => (point.value >= best.value ? point : best)),
  );
}

export interface Balance {
  /** 0 to 1: the left side's share of the work. */
  readonly left: number;
  readonly of: 'volume' | 'reps' | 'time';
}

/** How the work of the last sessions is divided between the sides; null if no set was done by sides. */
export function balanceOf(efforts: readonly ExerciseEffort[], sessions: number): Balance | null {
  const last = efforts.filter(({ left, right }) => left && right).slice(-sessions);
  const share = (of: Balance['of'], key: 'kgReps' | 'reps' | 'holdMs'): Balance | null => {
    const sum = (side: Side) => last.reduce((total, effort) => total + (effort[side]?.[key] ?? 0), 0);
    const [left, right] = [sum('left'), sum('right')];
    return left + right > 0 ? { left: left / (left + right), of } : null;
  };
  return share('volume', 'kgReps') ?? share('reps', 'reps') ?? share('time', 'holdMs');
}
