// Draws contact sheets of the exercise figures into figure-sheets/, as pages and as pictures, to be looked at.
// npm run figures                every exercise
// npm run figures -- cobra row   those with these words in their id
// npm run figures -- --no-names  without captions, to ask a person what they see
// npm run figures -- --quiz      start and end of each, numbered in a random order; the names are in key.txt
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const { module } = await runnerImport('/tools/workbench/sheets.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});

const folder = `${root}figure-sheets`;
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const asked = process.argv.slice(2);
const words = asked.filter((each) => !each.startsWith('--'));
const browser = await chromium.launch(findBrowser());
const page = await browser.newPage({ viewport: { width: 1820, height: 800 } });
const shuffled = (list) =>
  list
    .map((each) => [Math.random(), each])
    .toSorted(([a], [b]) => a - b)
    .map(([, each]) => each);
const { sheets, key } = asked.includes('--quiz')
  ? module.quiz(shuffled, words)
  : { sheets: module.sheets(words, !asked.includes('--no-names')), key: null };
if (key) await writeFile(`${folder}/key.txt`, key);
for (const { name, html } of sheets) {
  await writeFile(`${folder}/${name}.html`, html);
  await page.setContent(html);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  console.log(`figure-sheets/${name}.png`);
}
await browser.close();
