import type { Late } from '../../src/core/late.ts';

/** Late code that has already arrived. */
export const alreadyHere = <T>(found: T): Late<T> =>
  Object.assign(async () => found, {
    here: () => found,
    whenHere: (listener: (found: T) => void) => listener(found),
    prefetch: () => undefined,
  });
