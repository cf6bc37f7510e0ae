import type { DBSchema, IDBPDatabase } from 'idb';

/** What is done while a database opens. */
interface Opening<S extends DBSchema> {
  /** Called in a version change, with the version stored so far; 0 for a new database. */
  readonly upgrade: (database: IDBPDatabase<S>, from: number) => void;
  /** Called when another tab holds the database open with an older version. */
  readonly blocked: () => void;
}

const answerOf = <T>(request: IDBRequest<T>, isReading = false): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      reject(request.error ?? new Error('Refused.'));
      // A value that cannot be read must not abort the rest of its transaction.
      if (isReading) event.preventDefault();
    };
  });

function doneOf(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new DOMException('Aborted.', 'AbortError'));
    transaction.oncomplete = () => resolve();
    transaction.onerror = fail;
    transaction.onabort = fail;
  });
  // Those who read do not wait for it.
  done.catch(() => undefined);
  return done;
}

function wrap(target: object, more: object): object {
  return new Proxy(target, {
    get(_, key) {
      if (key in more) return Reflect.get(more, key);
      const found: unknown = Reflect.get(target, key);
      if (typeof found !== 'function') return found;
      return (...args: unknown[]) => promised(Reflect.apply(found, target, args), key === 'get');
    },
  });
}

function promised(value: unknown, isReading = false): unknown {
  if (value instanceof IDBRequest) return answerOf(value, isReading);
  if (value instanceof IDBObjectStore || value instanceof IDBIndex) return wrap(value, {});
  if (!(value instanceof IDBTransaction)) return value;
  const [name = ''] = value.objectStoreNames;
  return wrap(value, { done: doneOf(value), store: wrap(value.objectStore(name), {}) });
}

/** Reads of one store, each in a transaction of its own. */
const reads = (database: IDBDatabase) =>
  Object.fromEntries(
    (['get', 'getAll', 'getAllKeys', 'count'] as const).map((method) => [
      method,
      async (name: string, ...args: unknown[]) => {
        const store = database.transaction(name).objectStore(name);
        return promised(Reflect.apply(store[method], store, args));
      },
    ]),
  );

/**
 * Opens a database whose requests are promises, with the types of the package `idb`. That package does more than is
 * needed here, and would add three times as much to the first load.
 */
export async function openDatabase<S extends DBSchema>(
  name: string,
  version: number,
  { upgrade, blocked }: Opening<S>,
): Promise<IDBPDatabase<S>> {
  const request = indexedDB.open(name, version);
  const typed = (database: IDBDatabase) => wrap(database, reads(database)) as IDBPDatabase<S>;
  request.onupgradeneeded = ({ oldVersion }) => upgrade(typed(request.result), oldVersion);
  request.onblocked = blocked;
  return typed(await answerOf(request));
}
