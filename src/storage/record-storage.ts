import type { SessionRecord } from '../core/training/record.ts';
import type { Drawers } from './drawers.ts';
import { readRecord } from './read-record.ts';

export interface RecordStorage {
  /** Written once: a second record of the same id is not taken. */
  readonly add: (record: SessionRecord) => Promise<void>;
  /** Oldest first. A record that cannot be read is left where it is and not shown. */
  readonly all: () => Promise<SessionRecord[]>;
}

export function createRecordStorage(drawers: Drawers): RecordStorage {
  return {
    add: (record) => drawers.append(record),
    all: async () => (await drawers.records()).map(readRecord).filter((record) => record !== null),
  };
}
