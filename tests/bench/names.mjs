// What the names under which people log most become: an exercise of the library, or one of their own and its muscles.
import { readdirSync, readFileSync } from 'node:fs';
import { loadSource } from '../../tools/scripts/load-source.mjs';

const FOLDER = 'routines/exercises';

export async function names() {
  const { matchNames } = await loadSource('/src/interchange/names/match-names.ts');
  const { searchWords } = await loadSource('/src/words/en/search-words.ts');
  const { COMMONEST_NAMES } = await loadSource('/tests/interchange/commonest-names.ts');
  const exercises = readdirSync(FOLDER).map((file) => {
    const { id, name } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    return { id, name, about: [] };
  });
  const libraryName = new Map(exercises.map(({ id, name }) => [id, name]));
  const known = { exercises, synonyms: searchWords, remembered: new Map() };
  const all = Object.values(COMMONEST_NAMES).flat();
  const told = (name) => {
    const [{ named, muscles }] = matchNames(new Map([[name, 1]]), known);
    if (named.kind === 'library') return libraryName.get(named.exercise);
    if (!muscles) return 'not known';
    return `own: ${[muscles.main.join(', '), muscles.also.join(', ')].filter(Boolean).join('; also ')}`;
  };
  console.log(`\nWhat the ${all.length} commonest names become`);
  for (const name of all) console.log(`  ${name.padEnd(42)} ${told(name)}`);
}
