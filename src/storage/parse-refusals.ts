import { fieldsOf } from '../core/fields-of.ts';
import type { Refusals } from '../core/training/progress/next-time.ts';

/** Reads stored refusals, without invalid ones. */
export const parseRefusals = (stored: unknown): Refusals =>
  Object.fromEntries(
    Object.entries(fieldsOf(stored)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
