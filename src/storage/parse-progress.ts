import { fieldsOf } from '../core/fields-of.ts';
import type { Aim, AimsAhead, AimsFrom } from '../core/plan/aims.ts';

/** More than anybody does, lifts or, in milliseconds, holds: a plan of a billion reps would never be ready. */
const MOST = { sets: 100, reps: 1000, kg: 1500, ms: 3_600_000, wall: 8.64e15 };

const isUpTo = (most: number, value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) <= most;
const isSide = (value: unknown): boolean => value === 'left' || value === 'right';

function isAim(value: unknown): value is Aim {
  const { sets, reps, holdMs, kg, slowerMs, rampKg = [], first = 'left', most = 0 } = fieldsOf(value);
  return (
    (sets === null || isUpTo(MOST.sets, sets)) &&
    (reps === null || isUpTo(MOST.reps, reps)) &&
    (holdMs === null || isUpTo(MOST.ms, holdMs)) &&
    (kg === null || isUpTo(MOST.kg, kg)) &&
    isUpTo(MOST.ms, slowerMs) &&
    isUpTo(holdMs === null ? MOST.reps : MOST.ms, most) &&
    Array.isArray(rampKg) &&
    rampKg.length < MOST.sets &&
    rampKg.every((each) => isUpTo(MOST.kg, each)) &&
    isSide(first)
  );
}

function isAimsFrom(value: unknown): value is AimsFrom {
  const { from, aims } = fieldsOf(value);
  return isUpTo(MOST.wall, from) && Object.values(fieldsOf(aims)).every(isAim);
}

/** Reads stored aims; null when none are stored that can be read. Small, because it runs before the first paint. */
export const parseAims = (stored: unknown): AimsAhead | null =>
  typeof stored !== 'object' || stored === null
    ? null
    : Object.fromEntries(
        Object.entries(fieldsOf(stored)).filter(
          (entry): entry is [string, AimsFrom[]] => Array.isArray(entry[1]) && entry[1].every(isAimsFrom),
        ),
      );
