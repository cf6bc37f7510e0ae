// Draws contact sheets of the exercise figures into figure-sheets/, as pages and as pictures, to be looked at.
// npm run figures                every exercise
// npm run figures -- cobra row   those with these words in their id
// npm run figures -- --no-names  without captions, to ask a person what they see
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
for (const { name, html } of module.sheets(words, !asked.includes('--no-names'))) {
  await writeFile(`${folder}/${name}.html`, html);
  await page.setContent(html);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  console.log(`figure-sheets/${name}.png`);
}
await browser.close();
