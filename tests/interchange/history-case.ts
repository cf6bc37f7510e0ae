import type { DayOrder } from '../../src/core/training/import-choices.ts';
import type { RowProblem } from '../../src/interchange/history/file-set.ts';

/** What files are read with, unless it is said otherwise. */
export const OPTIONS = { dayOrder: 'day-first', now: Date.UTC(2026, 10, 30) } as const;

/** A small file in the dialect of another app, and what is to be read from it. */
export interface HistoryCase {
  readonly says: string;
  readonly text: string;
  readonly dialect: string;
  readonly unit: 'kg' | 'lb' | 'mixed' | 'unknown';
  readonly guess?: 'kg' | 'lb';
  readonly dayOrder?: DayOrder;
  readonly told: readonly string[];
  readonly problems?: readonly RowProblem[];
}
