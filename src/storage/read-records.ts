import type { SessionRecord } from '../core/training/record.ts';
import type { WorkWatch } from '../core/work-watch.ts';
import { readRecord } from './read-record.ts';

/** As many as are read without a pause that is felt. */
const RECORDS_AT_ONCE = 50;

/** Those of the stored values that are sessions; some at a time, so that the page can answer in between. */
export async function readRecords(stored: readonly unknown[], watch?: WorkWatch): Promise<SessionRecord[]> {
  const records: SessionRecord[] = [];
  for (let from = 0; from < stored.length; from += RECORDS_AT_ONCE) {
    if (from > 0) await new Promise<void>((resolve) => setTimeout(resolve));
    watch?.signal?.throwIfAborted();
    const some = stored.slice(from, from + RECORDS_AT_ONCE);
    records.push(...some.map(readRecord).filter((record) => record !== null));
    watch?.tell(from + some.length, stored.length);
  }
  return records;
}
