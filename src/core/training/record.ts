import { apportion } from '../duration.ts';
import type { Readiness } from '../plan/choices.ts';
import type { SetInfo } from '../plan/plan.ts';
import { ownSetKey } from '../plan/plan.ts';
import type { Pain } from '../session/pain.ts';
import type { Effort } from '../session/set-log.ts';
import { type ClockRecord, doneUnder } from './clock-record.ts';
import type { SetResult } from './set-result.ts';

/** One side of one set. Its dose is what was asked for; a set that was not done counts as skipped. */
export type SetRecord = SetInfo & {
  /** Time worked, without pauses. */
  readonly ms: number;
  /** The pain reported in it, whether it was done or not; absent without a report. */
  readonly pain?: Pain;
  /** Part of a warm-up, stretch or another block that cares for the body: see isCare(). Absent in older records. */
  readonly care?: true;
  /** A lighter set that led up to the others, in a session of another app. Kept and not counted; it is care too. */
  readonly warmUp?: true;
} & (
    | { readonly outcome: 'done'; readonly result: SetResult }
    | { readonly outcome: 'skipped'; readonly result: null }
  );

/**
 * A finished or abandoned session. Written once; only its date, the results of its sets, its scores and
 * how it felt may be corrected later.
 * Version 1 had no results; readRecord() adds them.
 */
export interface SessionRecord {
  readonly version: 2;
  readonly id: string;
  readonly routine: string;
  /** BCP 47 tag of the names in it. */
  readonly language: string;
  readonly name: string;
  /** Wall-clock milliseconds since 1970. */
  readonly startedAtWall: number;
  /** Minutes that the clocks where it began were ahead of UTC. Absent in older records: see dayLived(). */
  readonly zoneMinutes?: number;
  readonly reason: 'completed' | 'ended';
  /** From start to finish; the sum of the four below. */
  readonly totalMs: number;
  readonly workMs: number;
  readonly restMs: number;
  readonly pausedMs: number;
  /** Time to get ready and to change over. */
  readonly otherMs: number;
  /** Sets the plan asked for; both sides count as one. */
  readonly plannedSets: number;
  /** Absent when the person did not say. */
  readonly readiness?: Readiness;
  /** How the whole session was, as the person said at its end; absent when they did not say. */
  readonly felt?: Effort;
  /**
   * Where the record comes from if another app recorded it. `from`: the name of the app. `at`: wall-clock milliseconds
   * of the import, the same for all its sessions. `dayOnly`: the other app kept no time of day.
   */
  readonly imported?: { readonly from: string; readonly at: number; readonly dayOnly?: true };
  readonly sets: readonly SetRecord[];
  /** What was done under clocks; absent without any. */
  readonly clocks?: readonly ClockRecord[];
}

type Counted = Pick<SetRecord, 'slot' | 'set' | 'exercise' | 'outcome' | 'warmUp'>;

/**
 * Counts each set once, and only when all its sides were done. Sets to warm up are not counted. A set broken off because
 * it hurt has the same place as the one of another exercise that took over.
 */
export function setsDone(counted: readonly Counted[]): number {
  const sets = counted.filter(({ warmUp }) => !warmUp);
  const missed = new Set(sets.filter(({ outcome }) => outcome !== 'done').map(ownSetKey));
  const all = new Set(sets.map(ownSetKey));
  return all.size - missed.size;
}

/** All that was done in a session: its sets, and what was counted under clocks. */
export const allDone = ({ sets, clocks = [] }: Pick<SessionRecord, 'sets' | 'clocks'>): number =>
  clocks.reduce((sum, clock) => sum + doneUnder(clock), setsDone(sets));

type Times = Pick<SessionRecord, 'totalMs' | 'workMs' | 'restMs' | 'otherMs' | 'pausedMs'>;

/** The times of a session in whole seconds; work, rest and other time add up to the total, which excludes pauses. */
export function recordTimes({ workMs, restMs, otherMs, pausedMs }: Times): Times {
  const [work = 0, rest = 0, other = 0] = apportion([workMs, restMs, otherMs], 1000);
  return { totalMs: work + rest + other, workMs: work, restMs: rest, otherMs: other, pausedMs };
}
