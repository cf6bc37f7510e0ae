import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Drawers } from './drawers.ts';

interface Schema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { startedAtWall: number } };
  checkpoint: { key: string; value: unknown };
  documents: { key: string; value: unknown };
  music: { key: string; value: unknown };
}

type Database = IDBPDatabase<Schema>;

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

/** The database, once it is open. A connection lost later is made again. */
export async function openDatabase(name = 'holdfast'): Promise<Drawers> {
  let connection = connect(name);
  await connection;

  async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const used = connection;
    try {
      return await work(await used);
    } catch (error) {
      if (!isLost(error)) throw error;
      if (connection === used) connection = connect(name);
      return work(await connection);
    }
  }

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
    append: (record) =>
      withDatabase(async (database) => {
        // The checkpoint has no part in it but to wait: what takes it out comes after the record is written.
        const transaction = database.transaction(['sessions', 'checkpoint'], 'readwrite', {
          durability: 'strict',
        });
        const sessions = transaction.objectStore('sessions');
        const known = await sessions.getKey(record.id);
        const requests = known === undefined ? [sessions.add(record)] : [];
        await Promise.all([...requests, transaction.done]);
      }),
    records: () => withDatabase((database) => database.getAllFromIndex('sessions', 'startedAtWall')),
  };
}
