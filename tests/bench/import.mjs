// How long it takes to read a history of another app, from its text to records that can be stored.
import { loadSource } from '../../tools/scripts/load-source.mjs';
import { strongHistory } from './strong-history.mjs';

const ROWS = 50_000;
const ROUNDS = 7;
export async function imports() {
  const { readHistory } = await loadSource('/src/interchange/history/read-history.ts');
  const { historyCounts } = await loadSource('/src/interchange/records/history-counts.ts');
  const { mappingOf, matchNames } = await loadSource('/src/interchange/names/match-names.ts');
  const { recordsOf } = await loadSource('/src/interchange/records/records-of.ts');
  const { offsetIn } = await loadSource('/src/platform/zone-here.ts');
  const zone = { name: 'Europe/Berlin', offsetAt: (wall) => offsetIn('Europe/Berlin', wall) };
  const text = strongHistory(ROWS);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const history = readHistory(text, { dayOrder: 'day-first', now: Date.now() });
    const read = performance.now();
    const { names } = historyCounts(history);
    const known = { exercises: [], synonyms: { groups: [], fillers: [] }, remembered: new Map() };
    recordsOf(history, {
      zone,
      unit: 'kg',
      names: mappingOf(matchNames(names, known)),
      libraryName: (id) => id,
      unnamed: '',
      language: 'en',
      importedAt: 0,
    });
    return { read: read - start, all: performance.now() - start };
  });
  const told = (of) => {
    const sorted = times.map(of).toSorted((a, b) => a - b);
    return `${sorted[Math.floor(ROUNDS / 2)].toFixed(0)} ms (${sorted[0].toFixed(0)}–${sorted.at(-1).toFixed(0)})`;
  };
  console.log(`\nA history of ${ROWS} rows, median of ${ROUNDS} (least–most)`);
  console.log(`  text to sessions   ${told(({ read }) => read)}`);
  console.log(`  and to records     ${told(({ all }) => all)}`);
}
