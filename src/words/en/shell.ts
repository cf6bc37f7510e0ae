import { part } from '../language.ts';

/** Around every screen, in the place of one that failed, and on its controls. */
export const shell = part('shell', {
  main: 'Main',
  tabs: { library: 'Routines', history: 'History', settings: 'Settings' },
  close: 'Close',
  less: 'Less',
  more: 'More',
  back: 'Back',
  failed: 'This screen did not load',
  failedWhy: 'The network may be gone, or there is a new version. What you have done is kept.',
  reload: 'Reload',
  notFound: 'Nothing here',
  notFoundWhy: 'This address leads nowhere. Your routines are where they were.',
  toRoutines: 'To your routines',
  development: 'Development',
  flags: (flags: readonly string[]) => `Development: ${flags.join(', ')}`,
});
