import { apportion } from '../duration.ts';
import type { SessionRecord } from './record.ts';

interface RecordTimes {
  /** Without pauses. */
  readonly totalMs: number;
  readonly workMs: number;
  readonly restMs: number;
  readonly otherMs: number;
  readonly pausedMs: number;
}

/** The times of a session in whole seconds; work, rest and other time add up to the total. */
export function recordTimes(record: SessionRecord): RecordTimes {
  const { workMs, restMs, otherMs, pausedMs } = record;
  const [work = 0, rest = 0, other = 0] = apportion([workMs, restMs, otherMs], 1000);
  return { totalMs: work + rest + other, workMs: work, restMs: rest, otherMs: other, pausedMs };
}
