import type { Zone } from '../../core/training/week/time-zone.ts';

const WEEK_MS = 7 * 86_400_000;

/**
 * The same zone, but the platform is asked only once for a week in which the clocks do not change: asking takes longer
 * than everything else done with a session. Two changes within a week that cancel each other would be missed.
 */
export function quickZone({ name, offsetAt }: Zone): Zone {
  const starts = new Map<number, number>();
  const startOf = (week: number): number => {
    const known = starts.get(week) ?? offsetAt(week * WEEK_MS);
    starts.set(week, known);
    return known;
  };
  return {
    name,
    offsetAt(wall) {
      const week = Math.floor(wall / WEEK_MS);
      const minutes = startOf(week);
      return minutes === startOf(week + 1) ? minutes : offsetAt(wall);
    },
  };
}
