// What a person waits for when a long history is imported, and the longest task of the page meanwhile.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';
import { strongHistory } from './strong-history.mjs';

const ROWS = 50_000;
const RUNS = 3;
const TOO_MANY = 1_000_000;

/** In every page: the tasks of more than 50 ms since the last look. */
function watch() {
  globalThis.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.benchTasks.push(duration);
  }).observe({ type: 'longtask' });
}

async function longest(page) {
  await page.waitForTimeout(100);
  return page.evaluate(() => Math.max(0, ...globalThis.benchTasks.splice(0)));
}

const ms = (value) => `${value.toFixed(0)} ms`;

export async function importsInPage() {
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  console.log(
    `\nA history of ${ROWS} rows imported in Chromium, ${RUNS} runs; longest task: 0 ms is below 50 ms`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  // From the disk: a test that hands over the bytes makes a file of them in the page.
  const pick = async (page, name, text) => {
    writeFileSync(join(folder, name), text);
    await page.getByLabel('Import a file').setInputFiles(join(folder, name));
    return performance.now();
  };
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${site.url}?no-sw#/data`);
    await page.getByLabel('Import a file').waitFor({ state: 'attached' });
    await page.waitForTimeout(3000);
    await longest(page);
    const picked = await pick(page, 'strong.csv', strongHistory(ROWS));
    const bringIn = page.getByRole('button', { name: /^Import [\d,]+ sessions/ });
    await bringIn.waitFor();
    const shown = performance.now();
    const whileRead = await longest(page);
    const heap = await page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
    const pressed = performance.now();
    await bringIn.click();
    const tasks = [];
    const done = page.waitForEvent('load', { timeout: 120_000 });
    const look = setInterval(
      () =>
        void longest(page).then(
          (task) => tasks.push(task),
          () => {},
        ),
      200,
    );
    await done;
    clearInterval(look);
    console.log(
      `  read and shown ${ms(shown - picked)} (longest task ${ms(whileRead)}), imported ${ms(performance.now() - pressed)} (longest task ${ms(Math.max(0, ...tasks))}), heap of the page ${heap.toFixed(0)} MB`,
    );
    await context.close();
  }
  const page = await browser.newPage();
  await page.goto(`${site.url}?no-sw#/data`);
  await page.getByLabel('Import a file').waitFor({ state: 'attached' });
  const picked = await pick(
    page,
    'long.csv',
    strongHistory(TOO_MANY).replaceAll(',"belt, second hole",,8', ',,,').slice(0, 49e6),
  );
  await page.getByText(/more rows than/).waitFor({ timeout: 120_000 });
  console.log(`  a file of 49 MB with too many rows is refused after ${ms(performance.now() - picked)}`);
  await browser.close();
  await site.stop();
  rmSync(folder, { recursive: true });
}
