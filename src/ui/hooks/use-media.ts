import { useSyncExternalStore } from 'react';

/** Whether a media query holds, at this moment. */
const mediaHolds = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;

/** The same as a hook: renders again when it changes. */
export const useMedia = (query: string): boolean => {
  'use no memo';
  return useSyncExternalStore(
    (listener) => {
      // Test environments have no matchMedia.
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener?.('change', listener);
      return () => list?.removeEventListener?.('change', listener);
    },
    () => mediaHolds(query),
    () => false,
  );
};

const REDUCED = '(prefers-reduced-motion: reduce)';

/** Whether the user asks for less motion, at this moment. */
export const isCalm = (): boolean => mediaHolds(REDUCED);

/** The same as a hook: renders again when it changes. */
export const useCalm = (): boolean => useMedia(REDUCED);
