// How long it takes to read a routine's text of a thousand lines, which the editor does at every key.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const LINES = 1000;
const ROUNDS = 60;

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;

const filesIn = (folder) =>
  Object.fromEntries(
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [`${folder}/${name}`, JSON.parse(readFileSync(join(root, folder, name), 'utf8'))]),
  );

/** The best of several rounds, so that other work of the machine is not measured. */
function best(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return `best ${Math.min(...times).toFixed(1)} ms, median ${times.toSorted((a, b) => a - b)[ROUNDS / 2].toFixed(1)} ms`;
}

export async function routineText() {
  const { readLibrary } = await load('/src/authoring/read-library.ts');
  const { knownNames } = await load('/src/authoring/text/known-names.ts');
  const { readText } = await load('/src/authoring/text/read-text.ts');
  const { writeText } = await load('/src/authoring/text/write-text.ts');
  const { searchWords } = await load('/src/words/en/search-words.ts');
  const library = readLibrary(filesIn('routines'), filesIn('routines/exercises'));
  const known = knownNames(library.exercises.values(), searchWords.groups);
  const strong = library.routines.find(({ id }) => id === 'strong-back-45');
  const [head, ...blocks] = writeText(strong, known).split('\n\n');
  const lines = blocks.join('\n').trim().split('\n');
  const long = `${head}\n${Array.from({ length: LINES }, (_, i) => lines[i % lines.length]).join('\n')}`;
  console.log('\nReading a routine as text');
  console.log(`  a thousand lines   ${best(() => readText(long, known))}`);
  console.log(`  writing forty      ${best(() => writeText(strong, known))}`);
}
