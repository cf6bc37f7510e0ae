import { array, type GenericSchema, is, literal, null_, object, picklist, string, variant } from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { resultOf } from '../core/training/set-result.ts';
import { FINITE, RESULT, SET } from './set-schema.ts';

const COMMON = {
  id: string(),
  routine: string(),
  language: string(),
  name: string(),
  startedAtWall: FINITE,
  reason: picklist(['completed', 'ended']),
  totalMs: FINITE,
  workMs: FINITE,
  restMs: FINITE,
  pausedMs: FINITE,
  otherMs: FINITE,
  plannedSets: FINITE,
};

export const RECORD = object({
  version: literal(2),
  ...COMMON,
  sets: array(
    variant('outcome', [
      object({ ...SET.entries, ms: FINITE, outcome: literal('done'), result: RESULT }),
      object({ ...SET.entries, ms: FINITE, outcome: literal('skipped'), result: null_() }),
    ]),
  ),
}) satisfies GenericSchema<unknown, SessionRecord>;

/** As it was before results were logged. */
const RECORD_1 = object({
  version: literal(1),
  ...COMMON,
  sets: array(object({ ...SET.entries, ms: FINITE, outcome: picklist(['done', 'skipped']) })),
});

/**
 * Reads a stored record of any age; null when it cannot be trusted. Records of version 1 had no results: their sets
 * are taken to be done as asked, for the time they took.
 */
export function readRecord(stored: unknown): SessionRecord | null {
  // Records written before they named their language are in English.
  const value: unknown = { language: 'en', ...fieldsOf(stored) };
  if (is(RECORD, value)) return value;
  if (!is(RECORD_1, value)) return null;
  const sets = value.sets.map(({ outcome, ...set }) =>
    outcome === 'done'
      ? { ...set, outcome, result: resultOf(set, set.ms, {}) }
      : { ...set, outcome, result: null },
  );
  return { ...value, version: 2, sets };
}
