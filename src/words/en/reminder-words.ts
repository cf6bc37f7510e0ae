import { part } from '../language.ts';

/** The reminder of a backup on Today. */
export const reminderWords = part('reminder-words', {
  title: 'A month of sessions is only here',
  /** By what may clear the browser's data. */
  notes: {
    'safari-tab': 'Safari clears what a tab has kept after seven days without a visit. A backup is one file.',
    'safari-app': 'A lost device, or the app deleted, takes them along. A backup is one file.',
    browser: 'A lost device, or a browser that clears up, takes them along. A backup is one file.',
  },
  toBackup: 'Back up',
  notNow: 'Not now',
});
