import type { IDBPTransaction } from 'idb';
import type { Schema, WithDatabase } from './database.ts';
import { readValue } from './read-value.ts';

export type ValueStore = 'checkpoint' | 'documents' | 'music';

export type Values = Readonly<Record<string, unknown>>;

/**
 * The key of the folder for backups, among the documents. It is no document: only this browser can read it, and no
 * export contains it.
 */
export const FOLDER_KEY = 'backup-folder';

/** Single values under a key. Every call rejects when the browser refuses it. */
export interface KeyValue {
  /** Undefined when nothing is stored, null when the browser cannot read it. The value may be of any age and shape. */
  readonly read: (store: ValueStore, key: string) => Promise<unknown>;
  /** Writes all values or none; undefined deletes one. `strict`: on the disk before it resolves. */
  readonly write: (store: ValueStore, values: Values, strict: boolean) => Promise<void>;
  /** Reads values and writes what `edit` makes of them, in one transaction. */
  readonly edit: (
    store: ValueStore,
    keys: readonly string[],
    edit: (found: Values) => Values,
    strict: boolean,
  ) => Promise<void>;
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

const putAll = (transaction: Writing, values: Values) => {
  const { store, done } = transaction;
  const written = Object.entries(values).map(([key, value]) =>
    value === undefined ? store.delete(key) : store.put(value, key),
  );
  // WebKit may put off the commit for as long as the page is busy.
  transaction.commit();
  return Promise.all([...written, done]);
};

const durability = (strict: boolean) => ({ durability: strict ? 'strict' : 'relaxed' }) as const;

export function createKeyValue(database: WithDatabase): KeyValue {
  const edit: KeyValue['edit'] = (name, keys, change, strict) =>
    database(async (opened) => {
      const transaction = opened.transaction(name, 'readwrite', durability(strict));
      const found = await Promise.all(
        // A value that the browser cannot read is replaced; if it could read nothing at all, it could not write either.
        keys.map(async (key) => [key, await readValue(transaction.store, key)]),
      );
      await putAll(transaction, change(Object.fromEntries(found)));
    });
  return {
    read: (name, key) =>
      database((opened) =>
        // Null when the value alone cannot be read.
        opened.get(name, key).catch(() => opened.count(name, key).then(() => null)),
      ),
    write: (name, values, strict) =>
      database(async (opened) => {
        await putAll(opened.transaction(name, 'readwrite', durability(strict)), values);
      }),
    edit,
    async change(name, key, make, beside = {}) {
      let value: ReturnType<typeof make> | undefined;
      await edit(name, [key], (found) => ({ ...beside, [key]: (value = make(found[key])) }), false);
      return value as ReturnType<typeof make>;
    },
  };
}
