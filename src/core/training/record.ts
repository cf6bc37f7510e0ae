import type { SetDose, Side } from '../plan/plan.ts';
import type { Outcome } from '../session/session.ts';
import type { SetResult } from './set-result.ts';

/** One side of one set as it went. */
export interface SetRecord {
  readonly slot: string;
  readonly exercise: string;
  readonly name: string;
  readonly side: Side | null;
  readonly set: number;
  readonly sets: number;
  /** What was asked. */
  readonly dose: SetDose;
  /** `done` or `skipped`: any other way of leaving a set that was not done counts as skipped. */
  readonly outcome: Extract<Outcome, 'done' | 'skipped'>;
  /** Time worked, pauses not counted. */
  readonly ms: number;
  /** How it went; null exactly when it was skipped. */
  readonly result: SetResult | null;
}

/**
 * A finished or abandoned session. Written once; only what the person says of its sets may be put right later.
 * Version 1 had no results (readRecord() lifts it).
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
  readonly reason: 'completed' | 'ended';
  /** From start to finish; the sum of the four below. */
  readonly totalMs: number;
  readonly workMs: number;
  readonly restMs: number;
  readonly pausedMs: number;
  /** Getting ready and changing over. */
  readonly otherMs: number;
  /** Sets the plan asked for; both sides count as one. */
  readonly plannedSets: number;
  readonly sets: readonly SetRecord[];
}
