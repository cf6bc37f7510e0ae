import { useSyncExternalStore } from 'react';

const query = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

function listen(listener: () => void): () => void {
  const list = query();
  list?.addEventListener?.('change', listener);
  return () => list?.removeEventListener?.('change', listener);
}

/** Whether the person asks for less motion. */
export const useCalm = (): boolean => useSyncExternalStore(listen, () => query()?.matches ?? false);
