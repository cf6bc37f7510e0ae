import { fieldsOf } from '../core/fields-of.ts';
import type { Aim, AimsAhead, AimsFrom } from '../core/plan/aims.ts';
import type { Refusals } from '../core/training/progress/next-time.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

function isAim(value: unknown): value is Aim {
  const { sets, reps, holdMs, kg, slowerMs, rampKg, most } = fieldsOf(value);
  const numbers = [sets, reps, holdMs, kg].every((each) => each === null || isNumber(each));
  const led = rampKg === undefined || (Array.isArray(rampKg) && rampKg.every(isNumber));
  return numbers && led && isNumber(slowerMs) && (most === undefined || isNumber(most));
}

function isAimsFrom(value: unknown): value is AimsFrom {
  const { from, aims } = fieldsOf(value);
  return isNumber(from) && Object.values(fieldsOf(aims)).every(isAim);
}

/** Reads stored aims; null when none are stored. Small, because it runs before the first paint. */
export const parseAims = (stored: unknown): AimsAhead | null =>
  stored === undefined
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
