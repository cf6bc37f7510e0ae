import type { Late } from '../../src/core/late.ts';

/** Something late that has arrived. */
export const alreadyHere = <T>(found: T): Late<T> =>
  Object.assign(async () => found, {
    here: () => found,
    whenHere: (listener: (found: T) => void) => listener(found),
    prefetch: () => undefined,
  });
