import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createListeners } from '../core/listeners.ts';
import type { SessionDigest } from '../core/training/digest.ts';
import type { ExerciseEffort } from '../core/training/exercise-effort.ts';
import { Unanswered } from './storage-problem.ts';

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

/** Commits after the last write of `work`: WebKit may put off the commit for as long as the page is busy. */
export async function commitAfter(
  work: readonly Promise<unknown>[],
  transaction: { readonly commit: () => void; readonly done: Promise<void> },
): Promise<void> {
  await Promise.all([Promise.all(work).then(() => transaction.commit()), transaction.done]);
}

async function connect(blocked: () => void): Promise<Database> {
  const database = await openDB<Schema>('holdfast', MIGRATIONS.length, {
    upgrade(upgrading, from) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(upgrading);
    },
    blocked,
  });
  // Another tab runs a newer version and waits until this connection is closed.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

/** Safari sometimes never answers: after this long the database counts as refused until it does. */
const OPEN_LIMIT_MS = 4000;
/** After this long without an answer, the connection is asked for a sign of life. */
const PATIENCE_MS = 2000;
const SIGN_OF_LIFE_MS = 3000;

function inTime<T>(opening: Promise<T>, why: () => Error): Promise<T> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(why()), OPEN_LIMIT_MS);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(alarm));
}

/**
 * Rejects when the connection is dead, as WebKit leaves it after the page cache: work on it would wait for ever. Slow
 * work does not prove that, but a small read without an answer does: nothing holds the store of the checkpoint for
 * long.
 */
function whileAlive<T>(database: Database, working: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const dead = new Promise<never>((_, reject) => {
    const ask = () => {
      timer = setTimeout(() => reject(new Unanswered('slow')), SIGN_OF_LIFE_MS);
      const wait = () => {
        clearTimeout(timer);
        if (!over) timer = setTimeout(ask, PATIENCE_MS);
      };
      database.count('checkpoint').then(wait, wait);
    };
    timer = setTimeout(ask, PATIENCE_MS);
  });
  return Promise.race([working, dead]).finally(() => {
    over = true;
    clearTimeout(timer);
  });
}

/** iOS drops the connection of a page in the background; Chrome does when site data is cleared. */
const isLost = (error: unknown): boolean =>
  error instanceof Unanswered ||
  (error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError'));

/** Runs work on the database, and runs it again when the connection was lost. Rejects when the browser refuses. */
export type WithDatabase = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

export interface Connection {
  readonly database: WithDatabase;
  /** Calls back when the database opens after it was late, lost or refused. */
  readonly onReopened: (listener: () => void) => void;
  /** For a page that goes into the browser's cache, where an open database blocks others: closes it after each use. */
  readonly rest: () => void;
  /** For a page that comes back from the cache. */
  readonly wake: () => void;
}

/** Connects at the first use, and again after a connection was lost or refused. */
export function connectDatabase(): Connection {
  const reopened = createListeners<[]>();
  let connection: Promise<Database> | null = null;
  let failed = false;
  let resting = false;

  const drop = (used: Promise<Database> | null) => {
    used?.then(
      (database) => database.close(),
      () => undefined,
    );
    if (connection === used) connection = null;
  };
  const connected = () => {
    if (connection) return connection;
    let why: Unanswered['problem'] = 'slow';
    const opening = connect(() => (why = 'blocked'));
    const arrive = () => {
      if (failed) reopened.tell();
      failed = false;
    };
    const mine = inTime(opening, () => new Unanswered(why));
    connection = mine;
    mine.then(arrive, () => {
      failed = true;
      opening.then(
        () => {
          connection = opening;
          arrive();
        },
        () => {
          if (connection === mine) connection = null;
        },
      );
    });
    return mine;
  };

  async function attempt<T>(used: Promise<Database>, work: (database: Database) => Promise<T>): Promise<T> {
    const database = await used;
    try {
      return await whileAlive(database, work(database));
    } catch (error) {
      if (isLost(error)) {
        drop(used);
        failed = true;
      }
      throw error;
    } finally {
      if (resting) drop(used);
    }
  }

  return {
    async database(work) {
      const used = connected();
      try {
        return await attempt(used, work);
      } catch (error) {
        // A database that does not open is not waited for twice.
        if (!isLost(error) || connection === used) throw error;
        return attempt(connected(), work);
      }
    },
    onReopened: reopened.add,
    rest() {
      resting = true;
      drop(connection);
    },
    wake() {
      resting = false;
      drop(connection);
    },
  };
}
