// How long the history of many sessions takes to open: from a tap to its list, and to the first curve.
import { chromium } from '@playwright/test';
import { obtainBrowser } from '../../scripts/find-browser.mjs';
import { serveDist } from '../../scripts/serve-dist.mjs';

const SESSIONS = 5000;
const RUNS = 3;

/** In the page: writes sessions of the plan on stage down, several a day over years. */
async function seed(count) {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('holdfast');
    opening.onsuccess = () => resolve(opening.result);
  });
  const steps = globalThis.holdfastTrace.view().plan.steps;
  const sets = steps.flatMap(({ kind, set }) => (kind === 'work' ? [set] : []));
  const said = { holdMs: null, effort: null, reserve: null, entered: true };
  const transaction = database.transaction('sessions', 'readwrite');
  for (let i = 0; i < count; i++) {
    const done = sets.map((set) => ({
      ...set,
      outcome: 'done',
      ms: 30_000,
      result: { ...said, kg: 10 + (i % 40), reps: 8 },
    }));
    transaction.objectStore('sessions').put({
      version: 2,
      id: `bench-${i}`,
      routine: 'strong-back-45',
      name: 'Strong Back 45',
      startedAtWall: Date.now() - (count - i) * 35_000_000,
      reason: 'completed',
      totalMs: 2_700_000,
      workMs: 1_500_000,
      restMs: 1_000_000,
      pausedMs: 0,
      otherMs: 200_000,
      plannedSets: 36,
      sets: done,
    });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/** In the page: taps History and waits for what comes. */
async function openHistory() {
  const seen = (found) =>
    new Promise((resolve) => {
      const look = () => (found() ? resolve(performance.now()) : requestAnimationFrame(look));
      look();
    });
  const from = performance.now();
  [...document.querySelectorAll('a')].find((link) => link.textContent.includes('History')).click();
  const list = await seen(() => document.querySelectorAll('main section ul a').length >= 30);
  const curve = await seen(() => document.querySelector('figure svg'));
  return { list: list - from, curve: curve - from };
}

export async function history() {
  const site = await serveDist();
  const browser = await chromium.launch(obtainBrowser());
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await page.goto(`${site.url}?no-sw&trace#/routine/strong-back-45`);
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.evaluate(seed, SESSIONS);
  await page.evaluate(() => globalThis.holdfastTrace.view().send({ type: 'finish' }));
  const from = performance.now();
  await page.goto(`${site.url}?no-sw#/history`);
  await page.reload();
  await page.locator('main section').first().waitFor({ timeout: 120_000 });
  console.log(`\nThe history of ${SESSIONS} sessions`);
  console.log(`  digested once, after an import: ${(performance.now() - from).toFixed(0)} ms`);
  for (let run = 0; run < RUNS; run++) {
    await page.goto(`${site.url}?no-sw#/settings`);
    await page.reload();
    await page.waitForTimeout(3000);
    const { list, curve } = await page.evaluate(openHistory);
    console.log(`  tap to list ${list.toFixed(0)} ms, to the first curve ${curve.toFixed(0)} ms`);
  }
  await browser.close();
  await site.stop();
}
