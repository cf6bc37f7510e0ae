// How long it takes to read a routine's text of a thousand lines, which the editor does at every key.
import { loadSource } from '../../tools/scripts/load-source.mjs';

const LINES = 1000;
const ROUNDS = 60;

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
  const { coachLibrary } = await loadSource('/tools/coach/coach-library.ts');
  const { knownNames } = await loadSource('/src/authoring/text/known-names.ts');
  const { readText } = await loadSource('/src/authoring/text/read-text.ts');
  const { writeText } = await loadSource('/src/authoring/text/write-text.ts');
  const { searchWords } = await loadSource('/src/words/en/search-words.ts');
  const known = knownNames(coachLibrary.exercises.values(), searchWords.groups);
  const strong = coachLibrary.routines.find(({ id }) => id === 'strong-back-45');
  const [head, ...blocks] = writeText(strong, known).split('\n\n');
  const lines = blocks.join('\n').trim().split('\n');
  const long = `${head}\n${Array.from({ length: LINES }, (_, i) => lines[i % lines.length]).join('\n')}`;
  console.log('\nReading a routine as text');
  console.log(`  a thousand lines   ${best(() => readText(long, known))}`);
  console.log(`  writing forty      ${best(() => writeText(strong, known))}`);
}
