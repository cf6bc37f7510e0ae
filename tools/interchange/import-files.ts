import { readHistoryFile } from '../../src/interchange/history/read-history-file.ts';
import { matchNames } from '../../src/interchange/names/match-names.ts';
import { historyCounts } from '../../src/interchange/records/history-counts.ts';
import { fileWords } from '../../src/words/en/file-words.ts';
import { importWords } from '../../src/words/en/import-words.ts';
import { searchWords } from '../../src/words/en/search-words.ts';
import { coachLibrary } from '../coach/coach-library.ts';
import { readNamedFile, whyUnread } from '../coach/named-file.ts';

const USAGE = 'Name at least one file: npm run --silent try -- import tests/interchange/samples/hevy.csv';

const LIBRARY = [...coachLibrary.exercises.values()].map(({ id, name }) => ({ id, name, about: [] }));

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

const NOTHING = {
  dialect: null,
  unit: 'unknown',
  sessions: 0,
  sets: 0,
  holds: 0,
  warmUps: 0,
  from: null,
  to: null,
  unmapped: [],
};

function told(file: string, bytes: Uint8Array) {
  const history = readHistoryFile(bytes, decode, { dayOrder: 'day-first', now: Date.now() });
  const rows = history.problems.map(({ row, code, value }) => ({
    row,
    message: importWords.row[code](value),
  }));
  if (!history.ok) {
    const why =
      history.problem === 'not-text' ? fileWords[history.kind] : importWords.refused[history.problem];
    return {
      refused: true,
      answer: {
        file,
        ...NOTHING,
        problems: [{ row: 1, message: why }, ...rows],
      },
    };
  }
  const { names, works: _, ...counts } = historyCounts(history);
  const unmapped = matchNames(names, { exercises: LIBRARY, synonyms: searchWords, remembered: new Map() })
    .filter(({ isKnown }) => !isKnown)
    .map(({ name }) => name);
  const { dialect, unit, guess, asksUnit, furtherProblems } = history;
  return {
    refused: false,
    answer: {
      file,
      dialect,
      unit,
      ...(asksUnit && { guess }),
      ...counts,
      unmapped,
      problems: rows,
      ...(furtherProblems > 0 && { furtherProblems }),
    },
  };
}

/**
 * Prints what histories of other apps hold, as one object. Status 1: a file was refused. Status 2: a file cannot be read,
 * and nothing is printed. `folders`: where relative paths start.
 */
export function importFiles(files: readonly string[], folders: readonly string[]) {
  if (files.length === 0) return { status: 2, out: '', error: USAGE };
  const contents: { readonly file: string; readonly bytes: Uint8Array }[] = [];
  const unread: string[] = [];
  for (const file of files) {
    try {
      contents.push({ file, bytes: readNamedFile(file, folders) });
    } catch (error) {
      unread.push(`${file} cannot be read. ${whyUnread(error)}`);
    }
  }
  if (unread.length > 0) return { status: 2, out: '', error: unread.join('\n') };
  const all = contents.map(({ file, bytes }) => told(file, bytes));
  const out = JSON.stringify({ files: all.map(({ answer }) => answer) }, null, 2);
  return { status: all.some(({ refused }) => refused) ? 1 : 0, out, error: '' };
}
