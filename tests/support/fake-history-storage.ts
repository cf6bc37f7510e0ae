import { digestOf } from '../../src/core/training/digest.ts';
import { effortsOf } from '../../src/core/training/exercise-effort.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import type { HistoryStorage } from '../../src/storage/history-storage.ts';
import { createHistoryStore, type HistoryStore } from '../../src/store/history-store.ts';

/** The history of a test, in memory; when `refused`, it can be read but not changed. */
export function fakeHistoryStorage(kept: readonly SessionRecord[], refused = false): HistoryStorage {
  const records = new Map(kept.map((record) => [record.id, record]));
  const efforts = () => [...records.values()].flatMap(effortsOf);
  return {
    digests: async () => [...records.values()].map(digestOf),
    unreadable: () => 0,
    records: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    efforts: async (wanted) => efforts().filter(({ exercise }) => exercise === wanted),
    latest: async () => [
      ...new Map(
        efforts()
          .toSorted((a, b) => a.startedAtWall - b.startedAtWall)
          .map((effort) => [effort.exercise, effort]),
      ).values(),
    ],
    async put(changed) {
      if (refused) return false;
      for (const record of changed) records.set(record.id, record);
      return true;
    },
    async remove(ids) {
      if (refused) return false;
      for (const id of ids) records.delete(id);
      return true;
    },
  };
}

/** A history store for tests, on such a storage. */
export function fakeHistory(kept: readonly SessionRecord[] = [], refused = false): HistoryStore {
  const storage = fakeHistoryStorage(kept, refused);
  return createHistoryStore({
    storage: async () => storage,
    keep: async (record) => refused || storage.put([record]),
    any: async () => ((await storage.digests()) ?? []).length > 0,
  });
}
