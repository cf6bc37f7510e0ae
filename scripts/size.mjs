// What the first visit downloads, as a good host sends it (brotli), against the budget. Measured in a browser: only
// that knows what the library page fetches at once.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { obtainBrowser } from './find-browser.mjs';
import { serveDist } from './serve-dist.mjs';

const BUDGET_KB = { script: 95, style: 14 };
const dist = join(import.meta.dirname, '../dist');

async function weigh(path) {
  const content = await readFile(join(dist, path));
  return { path, bytes: content.length, brotli: brotliCompressSync(content).length };
}

/** The scripts that the page of an empty browser asks for until it falls silent. */
async function firstLoadScripts() {
  const site = await serveDist();
  const browser = await chromium.launch(obtainBrowser());
  // Without a service worker, which would fetch everything there is.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(site.url, { waitUntil: 'networkidle' });
  await browser.close();
  await site.stop();
  return [...new Set(site.requests)].map((path) => path.slice(1)).filter((path) => path.endsWith('.js'));
}

async function precached() {
  const worker = await readFile(join(dist, 'sw.js'), 'utf8');
  return [...worker.matchAll(/url:[`"']([^`"']+)[`"'],revision:/g)].map(([, url]) => url);
}

const total = (files, key) => files.reduce((sum, file) => sum + file[key], 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

function print(title, files, budget) {
  console.log(`\n${title.padEnd(44)}     plain     brotli`);
  for (const { path, bytes, brotli } of files) {
    console.log(`  ${path.padEnd(42)}${kilobytes(bytes)} ${kilobytes(brotli)}`);
  }
  const sum = total(files, 'brotli');
  const over = budget !== undefined && sum > budget * 1000;
  const verdict = budget === undefined ? '' : ` of ${budget} kB${over ? ': OVER BUDGET' : ''}`;
  console.log(`  ${'in all'.padEnd(42)}${kilobytes(total(files, 'bytes'))} ${kilobytes(sum)}${verdict}`);
  return !over;
}

const styles = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.css'));
const [scripts, sheets, kept] = await Promise.all(
  [await firstLoadScripts(), styles, await precached()].map((paths) => Promise.all(paths.map(weigh))),
);
if (scripts.length === 0 || kept.length === 0) throw new Error('Nothing to weigh: is the site built?');

const ok = [
  print('JavaScript of the first load', scripts, BUDGET_KB.script),
  print('Styles, all of them', sheets, BUDGET_KB.style),
];
const keptTotal = `${kilobytes(total(kept, 'bytes')).trim()} plain, ${kilobytes(total(kept, 'brotli')).trim()} brotli`;
console.log(`\nKept for offline: ${kept.length} files, ${keptTotal}`);
process.exitCode = ok.every(Boolean) ? 0 : 1;
