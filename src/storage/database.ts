import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';

export interface Schema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { startedAtWall: number } };
  checkpoint: { key: string; value: unknown };
  documents: { key: string; value: unknown };
  music: { key: string; value: unknown };
  digests: { key: number; value: unknown };
  efforts: { key: [exercise: string, stretch: number]; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** The nth brings a database of version n to version n + 1. Append; never change one that has shipped. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAtWall', 'startedAtWall');
    database.createObjectStore('checkpoint');
    database.createObjectStore('documents');
  },
  (database) => {
    database.createObjectStore('music');
  },
  // What history shows, worked out from the records: filled by history-storage.ts, and made anew when it is gone.
  (database) => {
    database.createObjectStore('digests', { keyPath: 'id' });
    database.createObjectStore('efforts', { keyPath: ['exercise', 'session'] });
  },
  // The same in packs, see pack-sessions.ts.
  (database) => {
    database.deleteObjectStore('digests');
    database.deleteObjectStore('efforts');
    database.createObjectStore('digests', { keyPath: 'stretch' });
    database.createObjectStore('efforts', { keyPath: ['exercise', 'stretch'] });
  },
];

async function connect(name: string): Promise<Database> {
  const database = await openDB<Schema>(name, MIGRATIONS.length, {
    upgrade(upgrading, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(upgrading);
    },
  });
  // Another tab runs a newer version and waits for this connection to go.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

/** iOS drops the connection of a page in the background; Chrome does when site data is cleared. */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

/** Does some work with the database; does it again when the connection was lost. */
export type WithDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** The database, once it is open. A connection lost later is made again. */
export async function connectDatabase(name = 'holdfast'): Promise<WithDatabase> {
  let connection: Promise<Database> | null = null;
  const connected = () => {
    // What was refused now may be granted later.
    connection ??= connect(name).catch((error: unknown) => {
      connection = null;
      throw error;
    });
    return connection;
  };
  await connected();

  return async (work) => {
    const used = connected();
    try {
      return await work(await used);
    } catch (error) {
      if (!isLost(error)) throw error;
      if (connection === used) connection = null;
      return work(await connected());
    }
  };
}

export async function openDatabase(): Promise<Drawers> {
  const withDatabase = await connectDatabase();
  return {
    read: (drawer, key) => withDatabase((database) => database.get(drawer, key)),
    write: (drawer, changes, strict) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(drawer, 'readwrite', {
          durability: strict ? 'strict' : 'relaxed',
        });
        const requests = Object.entries(changes).map(([key, value]) =>
          value === undefined ? transaction.store.delete(key) : transaction.store.put(value, key),
        );
        await Promise.all([...requests, transaction.done]);
      }),
    any: () =>
      withDatabase(
        async (database) =>
          (await database.count('sessions')) + (await database.count('documents', 'week')) > 0,
      ),
    append: (record) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(['sessions', 'checkpoint'], 'readwrite', {
          durability: 'strict',
        });
        const sessions = transaction.objectStore('sessions');
        const checkpoint = transaction.objectStore('checkpoint');
        const [known, left] = await Promise.all([sessions.getKey(record.id), checkpoint.get('session')]);
        await Promise.all([
          known === undefined && sessions.add(record),
          // By now the checkpoint may be that of the next session.
          fieldsOf(left)['session'] === record.id && checkpoint.clear(),
          transaction.done,
        ]);
      }),
  };
}
