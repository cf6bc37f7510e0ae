import type { IDBPTransaction } from 'idb';
import type { Schema, WithDatabase } from './database.ts';

export type ValueStore = 'checkpoint' | 'documents' | 'music';

export type Values = Readonly<Record<string, unknown>>;

/** Single values under a key. Every call rejects when the browser refuses it. */
export interface KeyValue {
  /** Undefined when nothing is stored. The value may be of any age and shape. */
  readonly read: (store: ValueStore, key: string) => Promise<unknown>;
  /** Writes all values or none; undefined deletes one. `strict`: on the disk before it resolves. */
  readonly write: (store: ValueStore, values: Values, strict: boolean) => Promise<void>;
  /**
   * Reads a value, edits it and writes it back in one transaction, together with `beside`. The value passed to `edit`
   * includes what other tabs have written. Resolves to the value now stored.
   */
  readonly change: <T>(
    store: ValueStore,
    key: string,
    edit: (stored: unknown) => T,
    beside?: Values,
  ) => Promise<T>;
}

type Writing = IDBPTransaction<Schema, [ValueStore], 'readwrite'>;

const putAll = ({ store, done }: Writing, values: Values) =>
  Promise.all([
    ...Object.entries(values).map(([key, value]) =>
      value === undefined ? store.delete(key) : store.put(value, key),
    ),
    done,
  ]);

export function createKeyValue(database: WithDatabase): KeyValue {
  return {
    read: (name, key) => database((opened) => opened.get(name, key)),
    write: (name, values, strict) =>
      database(async (opened) => {
        const durability = strict ? 'strict' : 'relaxed';
        await putAll(opened.transaction(name, 'readwrite', { durability }), values);
      }),
    change: (name, key, edit, beside = {}) =>
      database(async (opened) => {
        const transaction = opened.transaction(name, 'readwrite');
        const value = edit(await transaction.store.get(key));
        await putAll(transaction, { ...beside, [key]: value });
        return value;
      }),
  };
}
