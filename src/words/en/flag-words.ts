import { part } from '../language.ts';

/** What a developer has switched on in the address. */
export const flagWords = part('flag-words', {
  development: 'Development',
  flags: (flags: readonly string[]) => `Development: ${flags.join(', ')}`,
});
