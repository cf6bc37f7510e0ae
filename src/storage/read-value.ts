import { unwrap } from 'idb';

/** A store that can be read. */
export interface Reads<Key, Value> {
  readonly get: (key: Key) => Promise<Value>;
}

/**
 * A value of a store within a transaction: undefined when there is none, null when the browser cannot read it. A read
 * that fails aborts the whole transaction by default, and with it everything else that is read or written there.
 */
export function readValue<Key, Value>(store: Reads<Key, Value>, key: Key): Promise<Value | null> {
  const reading = store.get(key);
  unwrap(reading)?.addEventListener('error', (event) => event.preventDefault());
  return reading.catch((error: DOMException | null) => {
    if (error?.name === 'AbortError') throw error;
    return null;
  });
}
