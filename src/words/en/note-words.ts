import { part } from '../language.ts';

/** A person's own notes on exercises and days. */
export const noteWords = part('note-words', {
  title: 'Your note',
  add: 'Add a note',
  change: 'Change your note',
  keep: 'Keep it',
  remove: 'Remove it',
});
