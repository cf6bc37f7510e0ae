import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False only while React takes over the HTML that the build put into the page, because that render must match it. True
 * in every other render.
 */
export function useHydrated(): boolean {
  'use no memo';
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
