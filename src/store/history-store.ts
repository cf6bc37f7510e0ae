import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionRecord } from '../core/training/record.ts';

export interface HistoryView {
  /** Newest first; null until they have been read. */
  readonly records: readonly SessionRecord[] | null;
  readonly add: (record: SessionRecord) => void;
  readonly load: (records: readonly SessionRecord[]) => void;
}

export type HistoryStore = StoreApi<HistoryView>;

const newestFirst = (records: readonly SessionRecord[]) =>
  records.toSorted((a, b) => b.startedAtWall - a.startedAtWall);

export function createHistoryStore(): HistoryStore {
  return createStore<HistoryView>((set, get) => ({
    records: null,
    add: (record) => set({ records: newestFirst([record, ...(get().records ?? [])]) }),
    load(records) {
      const early = (get().records ?? []).filter((each) => !records.some(({ id }) => id === each.id));
      set({ records: newestFirst([...records, ...early]) });
    },
  }));
}
