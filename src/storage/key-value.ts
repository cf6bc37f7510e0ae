import type { WithDatabase } from './database.ts';

export type ValueStore = 'checkpoint' | 'documents' | 'music';

export type Values = Readonly<Record<string, unknown>>;

/** Single values under a key. Every call rejects when the browser refuses it. */
export interface KeyValue {
  /** Undefined when nothing is there. The value may be of any age and shape. */
  readonly read: (store: ValueStore, key: string) => Promise<unknown>;
  /** Writes all values or none; undefined deletes one. `strict`: on the disk before it resolves. */
  readonly write: (store: ValueStore, values: Values, strict: boolean) => Promise<void>;
  /**
   * Reads a value, edits it and writes it back in one transaction, `beside` along with it: what another tab has
   * written meanwhile is in what `edit` is given. Resolves to what is stored now.
   */
  readonly change: <T>(
    store: ValueStore,
    key: string,
    edit: (stored: unknown) => T,
    beside?: Values,
  ) => Promise<T>;
}

export function createKeyValue(database: WithDatabase): KeyValue {
  return {
    read: (name, key) => database((opened) => opened.get(name, key)),
    write: (name, values, strict) =>
      database(async (opened) => {
        const { store, done } = opened.transaction(name, 'readwrite', {
          durability: strict ? 'strict' : 'relaxed',
        });
        await Promise.all([
          ...Object.entries(values).map(([key, value]) =>
            value === undefined ? store.delete(key) : store.put(value, key),
          ),
          done,
        ]);
      }),
    change: (name, key, edit, beside = {}) =>
      database(async (opened) => {
        const { store, done } = opened.transaction(name, 'readwrite');
        const value = edit(await store.get(key));
        await Promise.all([
          ...Object.entries({ ...beside, [key]: value }).map(([each, put]) =>
            put === undefined ? store.delete(each) : store.put(put, each),
          ),
          done,
        ]);
        return value;
      }),
  };
}
