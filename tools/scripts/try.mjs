// Tries the app's rules on files, without the app. Prints what comes out; the exit status is 2 when a file cannot be
// read.
// npm run --silent try -- coach FILE…   runs cases like those in tests/coaching, whose README has the format
// npm run --silent try -- fit [ROUTINE…]  how each routine fits a time, with and without a history
// npm run --silent try -- fit RECORD.json  writes a session record as a FIT activity to the standard output
// npm run --silent try -- import FILE…  what histories of other apps hold; 1 when a file was refused
// npm run --silent try -- routine FILE…  what a routine text or file says, its problems, and the same written anew
// npm run --silent try -- steps [ROUTINE…]  the compiled steps of a session, to be read as a coach would
// npm run --silent try -- year [NAME…]  lives a year as five people who follow the app; a page for each
import { loadSource } from './load-source.mjs';

/** Relative paths count from the folder npm was called in. */
const folders = [process.env.INIT_CWD ?? process.cwd(), process.cwd()];

const TRIES = {
  coach: async (files) => (await loadSource('/tools/coach/coach.ts')).coach(files, folders),
  fit: async (names) =>
    names.some((name) => name.endsWith('.json'))
      ? (await loadSource('/tools/interchange/fit-of-record.ts')).fitOfRecord(names, folders)
      : (await loadSource('/tools/coach/fit/fit-tables.ts')).fitTables(names),
  import: async (files) =>
    (await loadSource('/tools/interchange/import-files.ts')).importFiles(files, folders),
  routine: async (files) =>
    (await loadSource('/tools/routine-text/try-routine.ts')).tryRoutine(files, folders),
  steps: async (names) => (await loadSource('/tools/coach/fit/plan-steps.ts')).planSteps(names),
  year: async (names) => (await loadSource('/tools/coach/year/year.ts')).year(names),
};

const [name = '', ...rest] = process.argv.slice(2);
const run = Object.hasOwn(TRIES, name) ? TRIES[name] : null;
const { status, out, error } = run
  ? await run(rest)
  : {
      status: 2,
      out: '',
      error: `There is nothing called "${name}" to try. Name one of: ${Object.keys(TRIES).join(', ')}.`,
    };
if (out) process.stdout.write(typeof out === 'string' ? `${out}\n` : out);
if (error) process.stderr.write(`${error}\n`);
process.exitCode = status;
