import type { Unit } from '../../core/owns/unit.ts';
import type { Side } from '../../core/routine/routine.ts';
import type { FileTime } from './local-time.ts';

/** A set as the file has it, before its exercise and unit are known. */
export interface FileSet {
  /** As a spreadsheet numbers the rows, from 1. */
  readonly row: number;
  /** The exercise, in the words of the file. */
  readonly name: string;
  readonly isWarmUp: boolean;
  /** Done until no further rep was possible. */
  readonly toFailure: boolean;
  readonly side: Side | null;
  /** In `unit`; null for the body alone. */
  readonly weight: number | null;
  /** Null where the file does not say. */
  readonly unit: Unit | null;
  /** Null for a hold. */
  readonly reps: number | null;
  /** Null where no time was taken. */
  readonly seconds: number | null;
  /** Reps that were left, 0 to 10. */
  readonly reserve: number | null;
  /** What the exercise works, in the words of the file; empty where it does not say. */
  readonly main: string;
  /** What helps. */
  readonly also: string;
}

export interface FileSession {
  readonly start: FileTime;
  readonly name: string;
  /** From start to finish; null where the file does not say. */
  readonly seconds: number | null;
  /** Rests that the file names, added up. */
  readonly restSeconds: number;
  readonly sets: readonly FileSet[];
}

/** What is wrong with a row. `value` is the cell that cannot be understood. */
export type RowProblemCode =
  | 'unclosed-quote'
  | 'too-many-cells'
  | 'no-date'
  | 'ahead'
  | 'no-exercise'
  | 'not-a-number'
  | 'out-of-range'
  | 'unknown-kind'
  | 'distance-only'
  | 'nothing-done';

export interface RowProblem {
  readonly row: number;
  readonly code: RowProblemCode;
  readonly value: string;
}

/** What is understood but has no place in a record here. */
export type LeftOut = 'note' | 'distance';
