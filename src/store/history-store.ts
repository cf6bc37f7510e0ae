import { createStore, type StoreApi } from 'zustand/vanilla';
import { digestOf, type SessionDigest } from '../core/training/digest.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { HistoryStorage } from '../storage/history-storage.ts';

export interface HistoryView {
  /** Newest first; null until they have been read. */
  readonly sessions: readonly SessionDigest[] | null;
  /** Whole records: those of this page's life, and those that have been asked for. Null: there is none. */
  readonly records: Readonly<Record<string, SessionRecord | null>>;
  readonly add: (record: SessionRecord) => void;
  /** Reads the sessions, beside what was added before they arrive. */
  readonly load: () => Promise<void>;
  /** Reads whole records, unless they are there. */
  readonly open: (ids: readonly string[]) => Promise<void>;
  /** Writes a record down anew, as the person has put it right. */
  readonly amend: (record: SessionRecord) => Promise<boolean>;
  /** For good. False when the browser refused. */
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  /** What is shown seldom, and read when it is. */
  readonly storage: () => Promise<HistoryStorage>;
}

export type HistoryStore = StoreApi<HistoryView>;

const newestFirst = (sessions: readonly SessionDigest[]) =>
  sessions.toSorted((a, b) => b.startedAtWall - a.startedAtWall);

/** The sessions of a person. The storage is fetched when it is first asked for. */
export function createHistoryStore(storage: () => Promise<HistoryStorage>): HistoryStore {
  return createStore<HistoryView>((set, get) => {
    const take = (record: SessionRecord) => {
      const others = (get().sessions ?? []).filter(({ id }) => id !== record.id);
      set({
        sessions: newestFirst([digestOf(record), ...others]),
        records: { ...get().records, [record.id]: record },
      });
    };
    return {
      sessions: null,
      records: {},
      storage,
      add: take,
      async load() {
        const stored = await (await storage()).digests();
        if (!stored) return;
        const { sessions, records } = get();
        const known = new Set(stored.map(({ id }) => id));
        const early = (sessions ?? []).filter(({ id }) => !known.has(id) && records[id]);
        set({ sessions: newestFirst([...stored, ...early]) });
      },
      async open(ids) {
        const wanted = ids.filter((id) => get().records[id] === undefined);
        if (wanted.length === 0) return;
        const found = await (await storage()).records(wanted);
        if (!found) return;
        const none = Object.fromEntries(wanted.map((id) => [id, null]));
        const read = Object.fromEntries(found.map((record) => [record.id, record]));
        set({ records: { ...none, ...read, ...get().records } });
      },
      async amend(record) {
        take(record);
        return (await storage()).put([record]);
      },
      async remove(ids) {
        const gone = new Set(ids);
        set({
          sessions: get().sessions?.filter(({ id }) => !gone.has(id)) ?? null,
          records: Object.fromEntries(Object.entries(get().records).filter(([id]) => !gone.has(id))),
        });
        return (await storage()).remove(ids);
      },
    };
  });
}
