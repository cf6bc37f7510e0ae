import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SessionDigest } from '../core/training/digest.ts';
import type { ExerciseEffort } from '../core/training/exercise-effort.ts';

/** Data read for all sessions at once, in stretches of time: see pack-sessions.ts. `version` is that of the entries. */
interface Pack<T> {
  readonly stretch: number;
  readonly version: number;
  readonly entries: readonly T[];
}
export type DigestPack = Pack<SessionDigest>;
export type EffortPack = Pack<ExerciseEffort> & { readonly exercise: string };

export interface Schema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { startedAtWall: number } };
  checkpoint: { key: string; value: unknown };
  documents: { key: string; value: unknown };
  music: { key: string; value: unknown };
  digests: { key: number; value: DigestPack };
  efforts: { key: [exercise: string, stretch: number]; value: EffortPack };
}

export type Database = IDBPDatabase<Schema>;

/** The nth migrates a database of version n to version n + 1. Append; never change one that has shipped. */
const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('startedAtWall', 'startedAtWall');
    database.createObjectStore('checkpoint');
    database.createObjectStore('documents');
  },
  (database) => {
    database.createObjectStore('music');
  },
  // What the history shows, computed from the records by history-storage.ts, and again when it is missing.
  (database) => {
    database.createObjectStore('digests', { keyPath: 'id' });
    database.createObjectStore('efforts', { keyPath: ['exercise', 'session'] });
  },
  // The same in packs: see pack-sessions.ts.
  (database) => {
    database.deleteObjectStore('digests');
    database.deleteObjectStore('efforts');
    database.createObjectStore('digests', { keyPath: 'stretch' });
    database.createObjectStore('efforts', { keyPath: ['exercise', 'stretch'] });
  },
];

async function connect(): Promise<Database> {
  const database = await openDB<Schema>('holdfast', MIGRATIONS.length, {
    upgrade(upgrading, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(upgrading);
    },
  });
  // Another tab runs a newer version and waits until this connection is closed.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

/** Safari sometimes never answers: after this long the database counts as refused until it does. */
const OPEN_LIMIT_MS = 4000;

async function inTime<T>(opening: Promise<T>): Promise<T> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error('The database does not open.')), OPEN_LIMIT_MS);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(alarm));
}

/** iOS drops the connection of a page in the background; Chrome does when site data is cleared. */
const isLost = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

/** Runs work on the database, and runs it again when the connection was lost. Rejects when the browser refuses. */
export type WithDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** Connects at the first use, and again after a connection was lost or refused. */
export function connectDatabase(): WithDatabase {
  let connection: Promise<Database> | null = null;
  const connected = () => {
    if (connection) return connection;
    const opening = connect();
    const inTimeOnly = inTime(opening);
    inTimeOnly.catch(() =>
      opening.then(
        () => (connection = opening),
        () => (connection = null),
      ),
    );
    connection = inTimeOnly;
    return connection;
  };

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
