import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False in the render that takes over what the build has put into the page, which has to be equal to it; true in every
 * other.
 */
export function useTakenOver(): boolean {
  'use no memo';
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
