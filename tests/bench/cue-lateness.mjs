// How far from the plan cues are heard in both modes, in sight and hidden with a tick a minute.
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

const SECONDS = 30;
const COUNTED = 3;
/** Further off, it was not this cue. */
const MISSED_MS = 400;

function read() {
  const { plan, state } = globalThis.holdfastTrace.view();
  const now = globalThis.holdfastTrace.now();
  return { plan, state, now, heard: globalThis.hearing.onsets.map(({ session }) => session) };
}

async function startSession(page, url, mode) {
  await page.goto(`${url}?no-sw&trace#/settings`);
  await page.getByRole('radiogroup', { name: 'Voice' }).getByText('Off').click();
  await page.getByRole('radio', { name: mode }).check();
  await page.goto(`${url}?no-sw&trace#/routine/strong-back-45`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
}

/** Reps at a tempo, which sound most often. */
async function jumpToReps(page) {
  await page.evaluate(() => {
    const view = globalThis.holdfastTrace.view();
    const step = view.plan.steps.findIndex(({ kind, timing }) => kind === 'work' && timing.kind === 'open');
    view.send({ type: 'jump', step });
  });
}

async function hide(page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    globalThis.hearing.throttleTimers();
  });
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const ms = (value) => (value === undefined ? '-' : value.toFixed(1));

async function measure(page, url, { mode, hidden, dueBetween }) {
  await startSession(page, url, mode);
  await jumpToReps(page);
  if (hidden) await hide(page);
  await page.waitForTimeout(2000);
  const { plan, state, now: from } = await page.evaluate(read);
  await page.waitForTimeout(SECONDS * 1000);
  const { heard, now } = await page.evaluate(read);
  const due = dueBetween(plan, state, from, now - 500).filter(({ count }) => count <= COUNTED);
  const late = due
    .map((cue) => heard.map((each) => each - cue.at).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0])
    .filter((each) => Math.abs(each) < MISSED_MS);
  const off = late.map(Math.abs).toSorted((a, b) => a - b);
  return {
    cues: due.length,
    missed: due.length - late.length,
    'median ms': ms(at(off, 0.5)),
    'p95 ms': ms(at(off, 0.95)),
    'worst ms': ms(off.at(-1)),
  };
}

export async function cueLateness() {
  const { module: hearing } = await runnerImport('./tests/support/hear-page.ts');
  const { module: engine } = await runnerImport('./src/core/session/due-between.ts');
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  const rows = {};
  for (const [name, mode, media] of [
    ['my music', /^With my music/, false],
    ['screen off', /^Screen off/, true],
  ]) {
    for (const hidden of [false, true]) {
      const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
      await hearing.hearPage(context, { media });
      const page = await context.newPage();
      const what = { mode, hidden, dueBetween: engine.dueBetween };
      rows[`${name}, ${hidden ? 'hidden' : 'in sight'}`] = await measure(page, site.url, what);
      await context.close();
    }
  }
  await browser.close();
  await site.stop();
  console.log(`\nHow far from the plan cues are heard, over ${SECONDS} s`);
  console.table(rows);
}
