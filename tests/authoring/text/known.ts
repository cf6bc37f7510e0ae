import { readdirSync, readFileSync } from 'node:fs';
import { readLibrary } from '../../../src/authoring/read-library.ts';
import { knownNames } from '../../../src/authoring/text/index-names.ts';
import { readPasted } from '../../../src/authoring/text/pasted/read-pasted.ts';
import { readText, type TextTree } from '../../../src/authoring/text/read-text.ts';
import { type TextRoutine, textRoutine } from '../../../src/authoring/text/text-routine.ts';
import { searchWords } from '../../../src/words/en/search-words.ts';

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, unknown] => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );

export const LIBRARY = readLibrary(filesIn('routines'), filesIn('routines/exercises'));
/** The names by which the language alone is read. */
export const WRITTEN = knownNames(LIBRARY.exercises.values(), searchWords.groups);
export const KNOWN = { ...WRITTEN, pasted: readPasted };

export const read = (text: string): TextTree => readText(text, KNOWN);

/** What a text is read as, with a length of ten minutes where it names none. */
export const routineOf = (text: string): TextRoutine =>
  textRoutine(read(text), LIBRARY.exercises, { routine: 'My routine', block: 'Main' }, () => 10);
