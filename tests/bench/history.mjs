// How long the history of many sessions takes to open: from a tap, and from a reload right into it.
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';
import { startSession } from './start-session.mjs';

const SESSIONS = 5000;
const RUNS = 7;

/** Runs in the page: records sessions of the current plan, several a day over years. */
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

/** In every page, before its scripts: when the app stood, then the list, then the first curve, in ms since navigation. */
function watch() {
  const seen = {};
  globalThis.benchSeen = seen;
  const look = () => {
    const at = performance.now();
    if (document.querySelector('#root > *')) seen.app ??= at;
    if (document.querySelectorAll('main section ul a').length >= 8) seen.list ??= at;
    if (document.querySelector('figure svg')) seen.curve ??= at;
    if (!seen.curve) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: taps History and waits for what comes. */
async function openHistory() {
  const from = performance.now();
  [...document.querySelectorAll('a')].find((link) => link.textContent.includes('History')).click();
  while (!globalThis.benchSeen.curve) await new Promise(requestAnimationFrame);
  const { list, curve } = globalThis.benchSeen;
  return { list: list - from, curve: curve - from };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function print(what, values) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => value.toFixed(0));
  console.log(`  ${what.padEnd(36)} ${median(values).toFixed(0).padStart(5)} ms  (${least}–${most})`);
}

async function repeat(run) {
  const found = [];
  for (let i = 0; i < RUNS; i++) found.push(await run());
  return found;
}

export async function history() {
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await page.addInitScript(watch);
  await page.goto(`${site.url}?no-sw&trace#/routine/strong-back-45`);
  await startSession(page);
  await page.evaluate(seed, SESSIONS);
  await page.evaluate(() => globalThis.holdfastTrace.view().send({ type: 'finish' }));
  const from = performance.now();
  await page.goto(`${site.url}?no-sw#/history`);
  await page.reload();
  await page.locator('main section').first().waitFor({ timeout: 120_000 });
  console.log(`\nThe history of ${SESSIONS} sessions, median of ${RUNS} (least–most)`);
  console.log(`  digested once, after an import: ${(performance.now() - from).toFixed(0)} ms`);
  const taps = await repeat(async () => {
    await page.goto(`${site.url}?no-sw#/settings`);
    await page.reload();
    await page.waitForTimeout(3000);
    return page.evaluate(openHistory);
  });
  print(
    'tap to list',
    taps.map(({ list }) => list),
  );
  print(
    'tap to first curve',
    taps.map(({ curve }) => curve),
  );
  await page.goto(`${site.url}?no-sw#/history`);
  const reloads = await repeat(async () => {
    // A page that is still at work holds its own end up.
    await page.waitForTimeout(1500);
    await page.reload();
    await page.waitForFunction(() => globalThis.benchSeen.curve);
    return page.evaluate(() => globalThis.benchSeen);
  });
  print(
    'reload to the app',
    reloads.map(({ app }) => app),
  );
  print(
    'reload to list',
    reloads.map(({ list }) => list),
  );
  print(
    'reload to first curve',
    reloads.map(({ curve }) => curve),
  );
  print(
    'from the app to list',
    reloads.map(({ app, list }) => list - app),
  );
  print(
    'from the app to first curve',
    reloads.map(({ app, curve }) => curve - app),
  );
  await browser.close();
  await site.stop();
}
