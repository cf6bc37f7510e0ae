import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { READINESS } from '../core/plan/choices.ts';
import type { SessionRecord } from '../core/training/record.ts';
import { resultOf } from '../core/training/set-result.ts';
import { LAPS, MOVES, ROUNDS, RUN, SCORE } from './bout-schema.ts';
import { COUNT, EFFORT, few, ID, MS, PAIN, RESULT, SET, TEXT, WALL, ZONE } from './set-schema.ts';

const COMMON = {
  id: ID,
  routine: ID,
  language: TEXT,
  name: TEXT,
  startedAtWall: WALL,
  zoneMinutes: v.exactOptional(ZONE),
  reason: v.picklist(['completed', 'ended']),
  totalMs: MS,
  workMs: MS,
  restMs: MS,
  pausedMs: MS,
  otherMs: MS,
  plannedSets: COUNT,
  readiness: v.exactOptional(v.picklist(READINESS)),
  felt: v.exactOptional(EFFORT),
  imported: v.exactOptional(v.object({ from: TEXT, at: WALL, dayOnly: v.exactOptional(v.literal(true)) })),
};

const WORKED = {
  ...SET.entries,
  ms: MS,
  care: v.exactOptional(v.literal(true)),
  warmUp: v.exactOptional(v.literal(true)),
  pain: v.exactOptional(PAIN),
};

const UNDER_CLOCK = v.object({
  ...RUN,
  key: ID,
  name: TEXT,
  clockMs: v.nullable(MS),
  rounds: ROUNDS,
  inTurn: v.boolean(),
  moves: MOVES,
  ms: MS,
  laps: LAPS,
  counts: v.pipe(v.array(COUNT), v.maxLength(1000)),
  inTime: v.boolean(),
  said: v.nullable(SCORE),
  care: v.exactOptional(v.literal(true)),
});

export const RECORD = v.object({
  version: v.literal(2),
  ...COMMON,
  sets: few(
    v.variant('outcome', [
      v.object({ ...WORKED, outcome: v.literal('done'), result: RESULT }),
      v.object({ ...WORKED, outcome: v.literal('skipped'), result: v.null_() }),
    ]),
  ),
  clocks: v.exactOptional(few(UNDER_CLOCK)),
}) satisfies v.GenericSchema<unknown, SessionRecord>;

/** The shape from before results were logged. */
const RECORD_1 = v.object({
  version: v.literal(1),
  ...COMMON,
  sets: few(v.object({ ...SET.entries, ms: MS, outcome: v.picklist(['done', 'skipped']) })),
});

/**
 * Reads a stored record of any age; null when it cannot be trusted. Records of version 1 had no results: their sets
 * are taken to be done as asked, for the time they took.
 */
export function readRecord(stored: unknown): SessionRecord | null {
  // Records written before they named their language are in English.
  const value: unknown = { language: 'en', ...fieldsOf(stored) };
  const read = v.safeParse(RECORD, value);
  if (read.success) return read.output;
  const old = v.safeParse(RECORD_1, value);
  if (!old.success) return null;
  const sets = old.output.sets.map(({ outcome, ...set }) =>
    outcome === 'done'
      ? { ...set, outcome, result: resultOf(set, set.ms, {}) }
      : { ...set, outcome, result: null },
  );
  return { ...old.output, version: 2, sets };
}
