import { part } from '../language.ts';

/** In the place of a screen whose address leads nowhere. */
export const notFound = part('not-found', {
  title: 'Nothing here',
  words: 'This address leads nowhere. Your routines are where they were.',
  toRoutines: 'To your routines',
});
