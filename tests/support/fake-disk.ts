import { fieldsOf } from '../../src/core/fields-of.ts';
import { createListeners } from '../../src/core/listeners.ts';
import type { KeyValue } from '../../src/storage/key-value.ts';
import type { Disk } from '../../src/storage/open-storage.ts';
import type { Records } from '../../src/storage/records.ts';
import { Unanswered } from '../../src/storage/storage-problem.ts';

export interface FakeDisk extends Disk {
  /** The stored values, by `<store>/<key>`. */
  readonly stored: Map<string, unknown>;
  /** What lies in localStorage, by key. */
  readonly copies: Record<string, string>;
  /**
   * `full` refuses to write; `gone`, `newer` and `shut` refuse everything, as a lost database, one of a newer version and
   * one that has not opened do.
   */
  readonly mood: { full: boolean; gone: boolean; newer: boolean; shut: 'slow' | 'blocked' | null };
  /** Announces that the database has opened. */
  readonly reopen: () => void;
}

/** A disk in a map, which outlives the pages that use it, with room for a number of values. */
export function fakeDisk(room = 1000): FakeDisk {
  const stored = new Map<string, unknown>();
  const mood: FakeDisk['mood'] = { full: false, gone: false, newer: false, shut: null };
  const reading = async () => {
    if (mood.shut) throw new Unanswered(mood.shut);
    if (mood.newer) throw new DOMException('newer', 'VersionError');
    if (mood.gone) throw new DOMException('gone', 'InvalidStateError');
  };
  const writing = async () => {
    await reading();
    if (mood.full) throw new DOMException('full', 'QuotaExceededError');
  };
  const put = (store: string, values: object) => {
    const added = Object.entries(values).filter(([key, value]) => value && !stored.has(`${store}/${key}`));
    if (stored.size + added.length > room) throw new DOMException('full', 'QuotaExceededError');
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) stored.delete(`${store}/${key}`);
      else stored.set(`${store}/${key}`, value);
    }
  };
  // As in a browser: its own keys are those of the texts.
  const copies: Record<string, string> & Storage = Object.create({
    getItem: (key: string) => copies[key] ?? null,
    setItem: (key: string, text: string) => void (copies[key] = text),
    removeItem: (key: string) => void delete copies[key],
  });
  const reopened = createListeners<[]>();
  const values: KeyValue = {
    async read(store, key) {
      await reading();
      return stored.get(`${store}/${key}`);
    },
    async write(store, changes) {
      await writing();
      put(store, changes);
    },
    async edit(store, keys, edit) {
      await writing();
      put(store, edit(Object.fromEntries(keys.map((key) => [key, stored.get(`${store}/${key}`)]))));
    },
    async change(store, key, edit, beside) {
      await writing();
      const value = edit(stored.get(`${store}/${key}`));
      put(store, { ...beside, [key]: value });
      return value;
    },
  };
  const records: Records = {
    async append(record) {
      await writing();
      if (!stored.has(`sessions/${record.id}`)) stored.set(`sessions/${record.id}`, record);
      const { [record.id]: _, ...others } = fieldsOf(stored.get('checkpoint/aside'));
      stored.set('checkpoint/aside', others);
    },
    async has(id) {
      await reading();
      return stored.has(`sessions/${id}`);
    },
    async any() {
      await reading();
      return [...stored.keys()].some((key) => key.startsWith('sessions/'));
    },
  };
  return {
    stored,
    copies,
    mood,
    local: () => copies,
    values,
    records,
    database: () => Promise.reject(new Error('No database here.')),
    onReopened: reopened.add,
    reopen: reopened.tell,
    rest() {},
    wake() {},
  };
}
