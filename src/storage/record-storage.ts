import type { SessionRecord } from '../core/training/record.ts';
import type { Drawers } from './drawers.ts';

/** How a session is written down. Reading is the history's, which is fetched when the first screen stands. */
export interface RecordStorage {
  /** Written once: a second record of the same id is not taken. */
  readonly add: (record: SessionRecord) => Promise<void>;
  /** Whether there is something to fetch the history and the week for: a session, or a plan. */
  readonly any: () => Promise<boolean>;
}

export const createRecordStorage = (drawers: Drawers): RecordStorage => ({
  add: (record) => drawers.append(record),
  any: () => drawers.any(),
});
