import { number, plural } from '../format.ts';
import { part } from '../language.ts';

/** Histories of other apps: why a file or a row of it is not taken. */
export const importWords = part('import-words', {
  refused: {
    empty: 'The file is empty. Export your history again in the other app.',
    'not-text':
      'The file is not a text table. Export your history as CSV in the other app and pick that file.',
    'too-long':
      'The file has more rows than the app can read. Split it in a spreadsheet and import the parts.',
    'no-sets':
      'No row of the file has a set that the app can read. Check that the file is the export of your workouts.',
    'unknown-columns':
      'The app that wrote this file is not known. Pick a CSV export of Strong, Hevy, FitNotes or StrongLifts, or name the columns as one of them does.',
  },
  /** What is wrong with a row. `value`: the text of the cell. */
  row: {
    'unclosed-quote': () => 'A quotation mark opens and never closes. Close it or remove it.',
    'too-many-cells': (value: string) =>
      `The row has more cells than the table has columns, from “${value}” on. Put text with commas in quotation marks.`,
    'no-date': (value: string) =>
      value === ''
        ? 'The date is missing.'
        : `“${value}” is not a date the app can read. Write it as 2026-04-08 16:50.`,
    'no-exercise': () => 'The name of the exercise is missing.',
    'not-a-number': (value: string) => `“${value}” is not a number. Write it as 22.5.`,
    'out-of-range': (value: string) =>
      `“${value}” is too large. Correct the weight, the reps or the seconds.`,
    'unknown-kind': (value: string) =>
      `“${value}” is not a kind of set the app knows. The row is not imported.`,
    'distance-only': (value: string) =>
      `${value} has a distance and no time. The app keeps reps and time only.`,
    'nothing-done': (value: string) => `${value} has neither reps nor a time.`,
  },
  /** A session without a name. */
  unnamed: 'Session',
  title: 'Import your history',
  notRead: 'This file cannot be read',
  from: (app: string) => `Recognised: ${app}.`,
  counts: (sessions: string, sets: string, from: string, to: string) =>
    `${sessions} with ${sets}, from ${from} to ${to}.`,
  holds: (count: number) => plural(count, { one: '# set is a hold.', other: '# sets are holds.' }),
  askUnit: 'The file does not name its unit. Weights are in',
  units: { kg: 'Kilograms', lb: 'Pounds' },
  unknown: (count: number) =>
    plural(count, {
      one: '# exercise is not in the library and keeps its name:',
      other: '# exercises are not in the library and keep their names:',
    }),
  here: (same: number) =>
    plural(same, {
      one: '# session is already here and stays as it is.',
      other: '# sessions are already here and stay as they are.',
    }),
  different: (count: number) =>
    plural(count, {
      one: '# session is already here with different sets and stays as it is.',
      other: '# sessions are already here with different sets and stay as they are.',
    }),
  unread: (count: number) => plural(count, { one: '# row is left out:', other: '# rows are left out:' }),
  rowOf: (row: number, words: string) => `Row ${number(row)}: ${words}`,
  bringIn: (sessions: string) => `Import ${sessions}`,
  nothingNew: 'Everything in the file is already here.',
  furtherRows: (count: number) =>
    plural(count, { one: '# more row cannot be read.', other: '# more rows cannot be read.' }),
});
