import { fieldsOf } from '../core/fields-of.ts';
import type { Aim, AimsAhead, AimsFrom } from '../core/plan/aims.ts';
import type { Refusals } from '../core/training/progress/next-time.ts';

/** More than anybody does, lifts or holds: a plan with a billion reps would take for ever to make. */
const MOST = { sets: 100, reps: 1000, holdMs: 3_600_000, kg: 1500 };

const isUpTo = (most: number, value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) <= most;

function isAim(value: unknown): value is Aim {
  const { slowerMs, rampKg = [], first = 'left', most = 0, least = 0, ...rest } = fieldsOf(value);
  return (
    Object.entries(MOST).every(([key, top]) => rest[key] === null || isUpTo(top, rest[key])) &&
    isUpTo(MOST.holdMs, slowerMs) &&
    [most, least].every((each) => isUpTo(rest['holdMs'] === null ? MOST.reps : MOST.holdMs, each)) &&
    Array.isArray(rampKg) &&
    rampKg.every((each) => isUpTo(MOST.kg, each)) &&
    (first === 'left' || first === 'right')
  );
}

function isAimsFrom(value: unknown): value is AimsFrom {
  const { from, aims } = fieldsOf(value);
  return isUpTo(8.64e15, from) && Object.values(fieldsOf(aims)).every(isAim);
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

/** Reads stored refusals, without invalid ones. */
export const parseRefusals = (stored: unknown): Refusals =>
  Object.fromEntries(
    Object.entries(fieldsOf(stored)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
