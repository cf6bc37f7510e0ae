import { useSyncExternalStore } from 'react';

const query = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

function listen(listener: () => void): () => void {
  const list = query();
  list?.addEventListener?.('change', listener);
  return () => list?.removeEventListener?.('change', listener);
}

/** Whether the user asks for less motion, at this moment. */
export const isCalm = (): boolean => query()?.matches ?? false;

/** The same as a hook: renders again when it changes. */
export const useCalm = (): boolean => useSyncExternalStore(listen, isCalm);
