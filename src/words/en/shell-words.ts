import { part } from '../language.ts';

/** Texts around every screen, in place of a failed one, and on common controls. */
export const shellWords = part('shell-words', {
  main: 'Main',
  tabs: { today: 'Today', exercises: 'Exercises', history: 'History', settings: 'Settings' },
  close: 'Close',
  back: 'Back',
  failed: 'This screen did not load',
  failedWhy: 'The network may be gone, or there is a new version. What you have done is kept.',
  reload: 'Reload',
  notFound: 'Nothing here',
  notFoundWhy: 'This address leads nowhere. Your routines are where they were.',
  toRoutines: 'To your routines',
});
