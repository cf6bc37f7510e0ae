// What the first visit downloads, as a good host sends it (brotli), against the budget. Measured in a browser: only
// that knows what the library page fetches at once.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { obtainBrowser } from './find-browser.mjs';
import { serveDist } from './serve-dist.mjs';

const BUDGET_KB = { script: 95, style: 14 };
/** Of files that nobody waits for, gzipped: what draws the figures, and what they are drawn from. */
const LATE_BUDGET_KB = { 'figure-worker': 9.5, 'shipped-figures': 10 };
const dist = join(import.meta.dirname, '../../dist');

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

/** A machine that stalls lets what is fetched late come before the silence: the shortest of three loads is the first one. */
async function shortestFirstLoad() {
  const loads = [];
  for (let n = 0; n < 3; n++) loads.push(await firstLoadScripts());
  return loads.toSorted((a, b) => a.length - b.length)[0] ?? [];
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

/** Files with a budget of their own: how large they are, and that the first load does without them. */
async function printLate(first) {
  console.log('\nFetched late                                     gzip');
  const names = await readdir(join(dist, 'assets'));
  let ok = true;
  for (const [start, budget] of Object.entries(LATE_BUDGET_KB)) {
    const found = names.filter((name) => name.startsWith(`${start}-`) && name.endsWith('.js'));
    if (found.length === 0) throw new Error(`There is no ${start}: is the site built?`);
    for (const name of found) {
      const bytes = gzipSync(await readFile(join(dist, 'assets', name)), { level: 9 }).length;
      const over = bytes > budget * 1000;
      const early = first.some(({ path }) => path === `assets/${name}`);
      if (over || early) ok = false;
      const verdict = `${over ? ': OVER BUDGET' : ''}${early ? ': IN THE FIRST LOAD' : ''}`;
      console.log(`  ${name.padEnd(42)}${kilobytes(bytes)} of ${budget} kB${verdict}`);
    }
  }
  return ok;
}

const styles = (await readdir(dist, { recursive: true })).filter((path) => path.endsWith('.css'));
const [scripts, sheets, kept] = await Promise.all(
  [await shortestFirstLoad(), styles, await precached()].map((paths) => Promise.all(paths.map(weigh))),
);
if (scripts.length === 0 || kept.length === 0) throw new Error('Nothing to weigh: is the site built?');

const ok = [
  print('JavaScript of the first load', scripts, BUDGET_KB.script),
  print('Styles, all of them', sheets, BUDGET_KB.style),
  await printLate(scripts),
];
const keptTotal = `${kilobytes(total(kept, 'bytes')).trim()} plain, ${kilobytes(total(kept, 'brotli')).trim()} brotli`;
console.log(`\nKept for offline: ${kept.length} files, ${keptTotal}`);
process.exitCode = ok.every(Boolean) ? 0 : 1;
