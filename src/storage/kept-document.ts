import { late } from '../core/late.ts';
import { connectDatabase, type WithDatabase } from './database.ts';

/** One document of the database. Both may be refused (a rejected promise). */
export interface KeptDocument {
  /** Undefined when there is nothing. What comes back is of any age and shape. */
  readonly read: () => Promise<unknown>;
  /**
   * Changes it as it stands in the database, in one transaction: another tab may have changed it since it was read
   * here. Resolves to what stands there now; undefined takes it out.
   */
  readonly change: (edit: (stored: unknown) => unknown) => Promise<unknown>;
}

export function createKeptDocument(
  name: string,
  connect: () => Promise<WithDatabase> = connectDatabase,
): KeptDocument {
  const connected = late(connect);
  return {
    read: async () => (await connected())((database) => database.get('documents', name)),
    change: async (edit) =>
      (await connected())(async (database) => {
        const { store, done } = database.transaction('documents', 'readwrite');
        const now = edit(await store.get(name));
        await Promise.all([now === undefined ? store.delete(name) : store.put(now, name), done]);
        return now;
      }),
  };
}
