import { useSyncExternalStore } from 'react';

function media(query: string) {
  // Test environments have no matchMedia.
  const list = () => globalThis.matchMedia?.(query);
  const matches = (): boolean => list()?.matches ?? false;
  const listen = (listener: () => void) => {
    const listened = list();
    listened?.addEventListener?.('change', listener);
    return () => listened?.removeEventListener?.('change', listener);
  };
  return { matches, useMatches: () => useSyncExternalStore(listen, matches) };
}

/** Whether the user asks for less motion: at this moment, and as a hook that renders again when it changes. */
export const { matches: isCalm, useMatches: useCalm } = media('(prefers-reduced-motion: reduce)');

/** Whether the system asks for more contrast. */
export const { useMatches: useContrastAsked } = media('(prefers-contrast: more)');
