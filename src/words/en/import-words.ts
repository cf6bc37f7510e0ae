import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';

/** Histories of other apps: why a file or a row of it is not taken. */
export const importWords = part('import-words', {
  refused: {
    empty: 'The file is empty. Export your history again in the other app.',
    'too-long':
      'The file has more rows than the app can read. Split it in a spreadsheet and import the parts.',
    'no-sets':
      'No row of the file has a set that the app can read. Check that the file is the export of your workouts.',
    'unknown-json':
      'The app that wrote this JSON file is not known: it is neither Holdfast, Liftosaur nor LiftLog. Export your history as CSV in the other app.',
    'no-fit-sets':
      'This FIT file has neither a workout nor sets: it may be a run or a ride. Export a strength activity or a workout.',
    'unknown-columns':
      'The app that wrote this file is not known. Say in Your data which column is which, or name the columns as Strong, Hevy or FitNotes does.',
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
    ahead: (value: string) =>
      `“${value}” is still to come, so nothing can have been done then. Correct the date in the file.`,
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
    from === to
      ? `${sessions} with ${sets}, on ${from}.`
      : `${sessions} with ${sets}, from ${from} to ${to}.`,
  holds: (count: number) => plural(count, { one: '# set is a hold.', other: '# sets are holds.' }),
  leftOut: ({ note, distance }: { readonly note: number; readonly distance: number }) =>
    `${list([
      ...(note > 0 ? [plural(note, { one: '# note', other: '# notes' })] : []),
      ...(distance > 0 ? [plural(distance, { one: '# distance', other: '# distances' })] : []),
    ])} will not come along: a session here has no place for ${note + distance > 1 ? 'them' : 'it'}.`,
  askDayOrder: 'No date in the file shows which number is the day. It is',
  dayOrders: { 'day-first': 'Day, month', 'month-first': 'Month, day' },
  askUnit: 'The file does not name its unit. Weights are in',
  units: { kg: 'Kilograms', lb: 'Pounds' },
  isReading: 'Reading the file',
  reading: (file: string) => `${file} is being read. Nothing is kept yet.`,
  stop: 'Stop reading',
  bringingIn: 'Importing',
  written: (count: number, all: string) => `${number(count)} of ${all}`,
  keepNothing: 'Stop and keep nothing',
  toLookAt: (count: number) =>
    plural(count, {
      one: '# name is not known. Tap it to choose its exercise; the choice is remembered.',
      other: '# names are not known. Tap one to choose its exercise; the choice is remembered.',
    }),
  known: (count: number) => plural(count, { one: '# name is known', other: '# names are known' }),
  /** Before the name of an exercise. */
  setsAs: (sets: string) => `${sets} →`,
  ownExercise: 'an exercise of your own',
  /** `muscles`: "Chest, triceps". */
  works: (muscles: string) => `Works ${muscles}`,
  noMatch: 'no exercise has this name, so it becomes your own',
  /** Before the name of an exercise. */
  perhaps: 'A guess:',
  closeName: 'Close to the name in the file',
  keepAsOwn: 'An exercise of my own',
  keepAsOwnNote: 'It keeps the name of the file.',
  askColumns: 'Which column is which?',
  columnsNote:
    'The app that wrote this file is not known. Check what each column is for: its first five rows are shown. The answer is remembered.',
  columns: {
    date: 'Date',
    time: 'Time of day',
    workout: 'Name of the workout',
    exercise: 'Exercise',
    weight: 'Weight',
    unit: 'Unit of the weight',
    reps: 'Reps',
    seconds: 'Length of a hold',
    rpe: 'Effort (RPE)',
    note: 'Note',
  },
  noColumn: 'None',
  columnAt: (place: number) => `Column ${number(place)}`,
  columnsNeeded: 'Choose the date, the exercise, and the reps or the length of a hold.',
  readThem: 'Read the file',
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
