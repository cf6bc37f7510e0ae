import type { RowProblem } from '../../src/interchange/history/file-set.ts';
import type { DayOrder } from '../../src/interchange/history/read-dates.ts';

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
