import { createStore, type StoreApi } from 'zustand/vanilla';
import { digestOf, type SessionDigest } from '../core/training/digest.ts';
import type { SessionRecord } from '../core/training/record.ts';
import type { HistoryStorage } from '../storage/history-storage.ts';
import type { AppStorage } from '../storage/open-storage.ts';

export interface HistoryView {
  /** Newest first. Null until sessions are read or a session is added. */
  readonly sessions: readonly SessionDigest[] | null;
  /** Whether `sessions` are all there are: false until the storage has been read. */
  readonly isWhole: boolean;
  /** How many stored sessions cannot be read, and are in none of these lists. */
  readonly unreadable: number;
  /** Records that this page added or opened, by id. Null: no record has this id. */
  readonly records: Readonly<Record<string, SessionRecord | null>>;
  /** Writes a session. When it is added a second time, corrections made since are kept. */
  readonly add: (record: SessionRecord) => void;
  /** Writes the sessions that storage refused, then reads all sessions. False if storage refuses one again. */
  readonly writeHeld: () => Promise<boolean>;
  /** Reads the sessions, and again the records that were opened. */
  readonly load: () => Promise<void>;
  /** Reads whole records, unless they have been read. False when they cannot be read. */
  readonly open: (ids: readonly string[]) => Promise<boolean>;
  /** Replaces a record by a corrected one. False when the browser refused; then nothing has changed. */
  readonly amend: (record: SessionRecord) => Promise<boolean>;
  /** Deletes sessions. False when the browser refused; then nothing has changed. */
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  /** Reads data that only some screens show. */
  readonly storage: () => Promise<HistoryStorage>;
}

export type HistoryStore = StoreApi<HistoryView>;

interface Needs extends Pick<AppStorage, 'keep' | 'any'> {
  /** Fetched when there is something to read. */
  readonly storage: () => Promise<HistoryStorage>;
}

type Sessions = Pick<HistoryView, 'sessions' | 'records'>;
type AllSessions = Sessions & Pick<HistoryView, 'unreadable'>;

const newestFirst = (sessions: readonly SessionDigest[]) =>
  sessions.toSorted((a, b) => b.startedAtWall - a.startedAtWall);

/** The sessions and records whose ids pass the test. */
const pick = ({ sessions, records }: Sessions, passes: (id: string) => boolean) => ({
  sessions: (sessions ?? []).filter(({ id }) => passes(id)),
  records: Object.fromEntries(Object.entries(records).filter(([id]) => passes(id))),
});

/** Sessions `under`, in which those of `ids` are replaced by what `over` has of them. */
const merge = (under: Sessions, ids: ReadonlySet<string>, over: Sessions) => {
  const others = pick(under, (id) => !ids.has(id));
  const these = pick(over, (id) => ids.has(id));
  return {
    sessions: newestFirst([...others.sessions, ...these.sessions]),
    records: { ...others.records, ...these.records },
  };
};

/** The record of an id. An id from the address may be a name that every object has, such as `toString`. */
export const recordAt = (
  { records }: Pick<HistoryView, 'records'>,
  id: string,
): SessionRecord | null | undefined => (Object.hasOwn(records, id) ? records[id] : undefined);

const byId = (records: readonly SessionRecord[]) =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** The sessions of a person. Other tabs may change them too: call load() when they do. */
export function createHistoryStore({ keep, any, storage }: Needs): HistoryStore {
  /** Ids of sessions that are in this page and, as far as it knows, not in the database. */
  const unkept = new Set<string>();
  /** Counts the writes of this page, when they begin and when they end: data read during a write is read again. */
  let writes = 0;

  return createStore<HistoryView>((set, get) => {
    const take = (record: SessionRecord) => {
      const taken = { sessions: [digestOf(record)], records: { [record.id]: record } };
      set(merge(get(), new Set([record.id]), taken));
    };

    const write = async (work: () => Promise<boolean>, ids: readonly string[]): Promise<boolean> => {
      writes += 1;
      const done = await work().catch(() => false);
      writes += 1;
      if (done) for (const id of ids) unkept.delete(id);
      // A session that only this page has needs no storage to be changed.
      return done || ids.every((id) => unkept.has(id));
    };

    const undo = (ids: ReadonlySet<string>, before: HistoryView) => {
      // Sessions read since then are as they are stored: nothing of the refused change is in them.
      if (before.isWhole === get().isWhole) set(merge(get(), ids, before));
    };

    async function readAll(): Promise<AllSessions | null> {
      const opened = Object.fromEntries(Object.keys(get().records).map((id) => [id, null]));
      if ((await any()) === false) return { sessions: [], records: opened, unreadable: 0 };
      const { digests, records, unreadable } = await storage();
      const sessions = await digests();
      const found = await records(Object.keys(opened));
      return (
        sessions && found && { sessions, records: { ...opened, ...byId(found) }, unreadable: unreadable() }
      );
    }

    return {
      sessions: null,
      isWhole: false,
      unreadable: 0,
      records: {},
      storage,
      add(ended) {
        const record = get().records[ended.id] ?? ended;
        unkept.add(record.id);
        take(record);
        void write(() => keep(record), [record.id])
          .then(async () => {
            if (!get().isWhole) await get().load();
          })
          .catch(() => undefined);
      },
      async writeHeld() {
        const { records } = get();
        const held = [...unkept].flatMap((id) => records[id] ?? []);
        for (const record of held) await write(() => keep(record), [record.id]);
        if (held.some(({ id }) => unkept.has(id))) return false;
        await get().load();
        return get().isWhole;
      },
      async load() {
        const before = writes;
        const read = await readAll();
        if (writes !== before) return get().load();
        if (!read) return undefined;
        const { sessions, records } = merge(read, unkept, get());
        // The rules of progress apply again whenever the sessions have changed.
        const same = JSON.stringify(sessions) === JSON.stringify(get().sessions);
        return set({
          sessions: same ? get().sessions : sessions,
          records,
          unreadable: read.unreadable,
          isWhole: true,
        });
      },
      async open(ids) {
        const wanted = ids.filter((id) => recordAt(get(), id) === undefined);
        if (wanted.length === 0) return true;
        const found = await (await storage()).records(wanted);
        if (!found) return false;
        const none = Object.fromEntries(wanted.map((id) => [id, null]));
        set({ records: { ...none, ...byId(found), ...get().records } });
        return true;
      },
      async amend(record) {
        const before = get();
        take(record);
        const done = await write(async () => (await storage()).put([record]), [record.id]);
        if (!done && get().records[record.id] === record) undo(new Set([record.id]), before);
        return done;
      },
      async remove(ids) {
        const before = get();
        const gone = new Set(ids);
        set(pick(before, (id) => !gone.has(id)));
        const done = await write(async () => (await storage()).remove(ids), ids);
        if (!done) undo(gone, before);
        return done;
      },
    };
  });
}
