// Compares the size of the built site, as a good host sends it (brotli), with its budgets.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const FIRST_SCRIPTS_KB = 95;
const FIRST_STYLES_KB = 5;
const LATE_STYLES_KB = 15;
const EDITOR_STYLES_KB = 3;
const LATE_KB = 12;
/** Late files with a larger or smaller budget than others. */
const LATE_KB_OF = {
  'player-screen': 26,
  cues: 6,
  soundtrack: 18,
  'routine-text': 8,
  'text-to-routine': 4,
  'text-writer': 2.6,
  'pasted-text': 9,
  editor: 15,
};
/** All that a screen fetches when it is opened, besides what the first load has. */
const SCREEN_KB = 75;
const SCREEN_KB_OF = { 'player-screen': 95, 'own-screen': 90, 'shared-screen': 82 };
const FIT_ENCODER = ['fit-activity', 'watch-file', 'title-messages', 'exercise-codes', 'repeats'];
const FIT_ENCODER_KB = 4;
/** The chunk that every page fetches at once, besides the scripts it names. */
const START_OF_SOUND = 'cues';

const read = (file) => readFileSync(`dist/${file}`);
const manifest = JSON.parse(read('.vite/manifest.json'));
const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));

/** Adds a script, and all that it imports at once. */
function addTo(all, file) {
  if (all.has(file)) return all;
  all.add(file);
  for (const each of chunks.get(file)?.imports ?? []) addTo(all, manifest[each].file);
  return all;
}

const first = new Set();
const page = read('index.html').toString();
for (const [, file] of page.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)) addTo(first, file);
addTo(first, [...chunks.values()].find(({ name }) => name === START_OF_SOUND).file);

const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);
const scripts = assets.filter((file) => file.endsWith('.js'));
const styles = assets.filter((file) => file.endsWith('.css'));
const isFirst = (file) => page.includes(`href="./${file}"`);

const weigh = (file) => brotliCompressSync(read(file)).length / 1000;

function compare(name, files, budget, weight = files.map(weigh).reduce((sum, each) => sum + each, 0)) {
  const over = weight > budget;
  if (over) process.exitCode = 1;
  console.log(
    `${name.padEnd(32)} ${weight.toFixed(1).padStart(6)} of ${budget} kB${over ? ': OVER BUDGET' : ''}`,
  );
}

compare('Scripts of the first load', [...first], FIRST_SCRIPTS_KB);
compare('Styles of the first load', styles.filter(isFirst), FIRST_STYLES_KB);
const isOfEditor = (file) => file.startsWith('assets/editor-');
compare(
  'Styles of late screens',
  styles.filter((file) => !isFirst(file) && !isOfEditor(file)),
  LATE_STYLES_KB,
);
compare('Styles of the editor', styles.filter(isOfEditor), EDITOR_STYLES_KB);
for (const file of scripts) {
  const name = file.replace(/^assets\/(.+)-.{8}\.js$/, '$1');
  const budget = LATE_KB_OF[name] ?? LATE_KB;
  if (name in LATE_KB_OF || !first.has(file)) compare(name, [file], budget);
}
// All that writes FIT files, as if it were one file.
const encoder = [...chunks.values()].filter(({ name }) => FIT_ENCODER.includes(name));
if (encoder.length < FIT_ENCODER.length)
  throw new Error('The files of the FIT encoder have other names now.');
const encoderBytes = Buffer.concat(encoder.map(({ file }) => read(file)));
compare('The FIT encoder', [], FIT_ENCODER_KB, brotliCompressSync(encoderBytes).length / 1000);
for (const { name, file } of chunks.values()) {
  if (!name?.endsWith('-screen') && name !== 'known-today') continue;
  const late = [...addTo(new Set(), file)].filter((each) => !first.has(each));
  compare(`Opening ${name}`, late, SCREEN_KB_OF[name] ?? SCREEN_KB);
}
