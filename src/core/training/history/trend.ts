import type { ExerciseEffort, SideSum } from '../exercise-effort.ts';

/** What can be followed over time. */
export type Measure = 'weight' | 'one-rep-max' | 'volume' | 'reps' | 'longest' | 'held';

/** Kilograms, reps or milliseconds, as the measure says. */
export interface TrendPoint {
  readonly atWall: number;
  readonly value: number;
}

function valueOf(effort: ExerciseEffort, measure: Measure): number | null {
  switch (measure) {
    case 'weight':
      return effort.bestKg;
    case 'one-rep-max':
      return effort.oneRepMaxKg;
    case 'volume':
      return effort.kgReps > 0 ? effort.kgReps : null;
    case 'reps':
      return effort.bestReps;
    case 'longest':
      return effort.longestMs > 0 ? effort.longestMs : null;
    case 'held':
      return effort.holdMs > 0 ? effort.holdMs : null;
  }
}

const pointsOf = (efforts: readonly ExerciseEffort[], measure: Measure): readonly TrendPoint[] =>
  efforts.flatMap((effort) => {
    const value = valueOf(effort, measure);
    return value === null ? [] : [{ atWall: effort.startedAtWall, value }];
  });

const MEASURES: readonly Measure[] = ['weight', 'one-rep-max', 'volume', 'reps', 'longest', 'held'];

/** What there is anything to follow of, in the order it is offered. */
export const measuresOf = (efforts: readonly ExerciseEffort[]): readonly Measure[] =>
  MEASURES.filter((measure) => efforts.some((effort) => valueOf(effort, measure) !== null));

/** One measure over time, oldest first; of more than `most` sessions, the best of each stretch of them. */
export function trend(
  efforts: readonly ExerciseEffort[],
  measure: Measure,
  most: number,
): readonly TrendPoint[] {
  const points = pointsOf(efforts, measure);
  const each = Math.ceil(points.length / most);
  return Array.from({ length: Math.ceil(points.length / Math.max(1, each)) }, (_, i) =>
    points
      .slice(i * each, (i + 1) * each)
      .reduce((best, point) => (point.value >= best.value ? point : best)),
  );
}

export interface Balance {
  /** 0 to 1: the left side's share of what both sides did. */
  readonly left: number;
  readonly of: 'volume' | 'reps' | 'time';
}

/** How the work of the last sessions is shared by the sides; null where nothing was done by sides. */
export function balanceOf(efforts: readonly ExerciseEffort[], sessions: number): Balance | null {
  const last = efforts.filter(({ left, right }) => left && right).slice(-sessions);
  const share = (of: (side: SideSum) => number): number | null => {
    const sum = (side: 'left' | 'right') =>
      last.reduce((total, effort) => total + (effort[side] ? of(effort[side]) : 0), 0);
    const [left, right] = [sum('left'), sum('right')];
    return left + right > 0 ? left / (left + right) : null;
  };
  const volume = share(({ kgReps }) => kgReps);
  if (volume !== null) return { left: volume, of: 'volume' };
  const reps = share((side) => side.reps);
  if (reps !== null) return { left: reps, of: 'reps' };
  const time = share(({ holdMs }) => holdMs);
  return time === null ? null : { left: time, of: 'time' };
}
