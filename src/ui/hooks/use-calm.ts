import { useSyncExternalStore } from 'react';

const query = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

function listen(listener: () => void): () => void {
  const list = query();
  list?.addEventListener?.('change', listener);
  return () => list?.removeEventListener?.('change', listener);
}

/** Whether the person asks for less motion, now. */
export const isCalm = (): boolean => query()?.matches ?? false;

/** The same, for what is drawn by it. */
export const useCalm = (): boolean => useSyncExternalStore(listen, isCalm);
