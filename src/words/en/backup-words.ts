import { number, plural } from '../format.ts';
import { languageInUse, part } from '../language.ts';
import { unitWords } from './unit-words.ts';

interface Way {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

const DELIMITERS = { ',': 'Commas', ';': 'Semicolons' };
const DECIMALS = { '.': 'decimal points', ',': 'decimal commas' };

const ONLY_HERE =
  'All of it is in this browser only. Clearing website data deletes it, and it is lost with the device';

/** "12 kB", "3.4 MB". */
const sizeOf = (bytes: number): string =>
  bytes < 1e6
    ? `${number(Math.max(1, Math.round(bytes / 1e3)))} kB`
    : `${number(Math.round(bytes / 1e5) / 10)} MB`;

/** "German". */
const nameOf = (tag: string): string =>
  new Intl.DisplayNames(languageInUse().tag, { type: 'language' }).of(tag) ?? tag;

/** Backups, and what is taken along to other apps. */
export const backupWords = part('backup-words', {
  nothingYet: 'Nothing to lose yet.',
  allBackedUp: 'Every session is backed up',
  onlyHere: (sessions: number) =>
    plural(sessions, { one: '# session is only here', other: '# sessions are only here' }),
  /** `ago`: "9 days ago"; `day`: "20 Nov". */
  last: (ago: string, day: string) => `Last backup ${ago}, ${day}`,
  noneYet: 'No backup yet',
  backUp: 'Back up now',
  /** While it is not known how many of them are in a backup. */
  here: (sessions: number) => plural(sessions, { one: '# session is here', other: '# sessions are here' }),
  /** In bytes; null while the file is made. */
  file: (bytes: number | null) =>
    `One file${bytes === null ? '' : `, ${sizeOf(bytes)}`}. Put it in Files, a cloud drive or an email to yourself. Music is not in it.`,
  atStake: 'At stake in this browser',
  stake: (sessions: number, month: string) => `${unitWords.sessions(sessions)} since ${month}`,
  ownRoutines: (count: number) =>
    plural(count, { one: '# routine of your own', other: '# routines of your own' }),
  /** What may clear it, by browser. */
  risks: {
    promised: `${ONLY_HERE}. The browser has promised not to clear it by itself.`,
    'safari-tab': `${ONLY_HERE}. In a tab, Safari also clears it after seven days without a visit; an app on the Home Screen or in the Dock is not cleared.`,
    'safari-app': `${ONLY_HERE}. This app is not cleared after days without a visit, as a Safari tab is, but deleting it deletes the data too.`,
    browser: `${ONLY_HERE}. The browser may also clear it when the device runs out of room.`,
  },
  byItself: 'By itself',
  folder: 'Into a folder',
  folderNote: 'A backup after every session',
  folderOn: (name: string) => `After every session, into “${name}”`,
  folderAsks: (name: string) => `The browser needs your permission again before it writes into “${name}”.`,
  allow: 'Allow it',
  noFolder: 'On a computer, Chrome and Edge can put a backup into a folder after every session.',
  takeAlong: 'Take along',
  tables: {
    spreadsheet: 'Table for a spreadsheet',
    plain: 'Table, plain',
    strong: 'For other loggers',
  },
  spreadsheetNote: ({ language, delimiter, decimal }: Way) =>
    `${DELIMITERS[delimiter]} and ${DECIMALS[decimal]}, as in ${nameOf(language)}`,
  plainNote: 'Commas, decimal points, ISO dates',
  strongNote: 'The columns of Strong, which most apps import',
  fit: 'FIT, for Strava and Garmin',
  fitNote: 'A session at a time, from its page',
  calendar: 'Calendar',
  calendarNote: 'Your week as events',
});
