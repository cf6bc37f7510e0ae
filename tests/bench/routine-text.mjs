// How long it takes to read a routine's text of a thousand lines, which the editor does at every key.
import { readFileSync } from 'node:fs';
import { loadSource } from '../../tools/scripts/load-source.mjs';

const LINES = 1000;
const ROUNDS = 60;

/** The median of several rounds, by the time of the processor, so that other work of the machine is not measured. */
function median(run) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return `median ${times.toSorted((a, b) => a - b)[ROUNDS / 2].toFixed(1)} ms`;
}

export async function routineText() {
  const { coachLibrary } = await loadSource('/tools/coach/coach-library.ts');
  const { knownNames } = await loadSource('/src/authoring/text/index-names.ts');
  const { readText } = await loadSource('/src/authoring/text/read-text.ts');
  const { writeText } = await loadSource('/src/authoring/text/write-text.ts');
  const { searchWords } = await loadSource('/src/words/en/search-words.ts');
  const { readPasted } = await loadSource('/src/authoring/text/pasted/read-pasted.ts');
  const known = { ...knownNames(coachLibrary.exercises.values(), searchWords.groups), pasted: readPasted };
  const strong = coachLibrary.routines.find(({ id }) => id === 'strong-back-45');
  const [head, ...blocks] = writeText(strong, known).split('\n\n');
  const lines = blocks.join('\n').trim().split('\n');
  const long = `${head}\n${Array.from({ length: LINES }, (_, i) => lines[i % lines.length]).join('\n')}`;
  const pastes = readFileSync('tests/authoring/text/pasted.txt', 'utf8')
    .split(/^=== .*\n/m)
    .slice(1);
  const pasted = pastes.flatMap((text) => text.trim().split('\n'));
  // No line twice: what was read is remembered.
  const spaces = (i) => ' '.repeat(Math.floor(i / pasted.length));
  const prose = Array.from({ length: LINES }, (_, i) => pasted[i % pasted.length] + spaces(i)).join('\n');
  console.log('\nReading a routine as text, time of the processor');
  console.log(`  a thousand lines   ${median(() => readText(long, known))}`);
  const unread = () => ({ ...known, ids: new Map(known.ids) });
  console.log(`  a thousand pasted  ${median(() => readText(prose, unread()))} at first`);
  console.log(`                     ${median(() => readText(prose, known))} at every key after that`);
  console.log(`  writing forty      ${median(() => writeText(strong, known))}`);
}
