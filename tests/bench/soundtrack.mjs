// How long the soundtrack of a long session takes from the press to the first sound, and what it costs in memory.
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

const PRESSES = 7;
const SETTLE_MS = 3000;

const sorted = (values) => values.toSorted((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Memory of every process of the browser, in MB, pages shared between them counted once each. */
async function memory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  let kilobytes = 0;
  for (const { id } of processInfo) {
    const report = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(report)?.[1] ?? 0);
  }
  return kilobytes / 1000;
}

/** Notes when a long media file is asked for and when it sounds, against the press before. */
function watch() {
  globalThis.soundtrack = { pressedAt: 0, soundedAfter: null, seconds: 0 };
  addEventListener(
    'click',
    () => Object.assign(globalThis.soundtrack, { pressedAt: performance.now(), soundedAfter: null }),
    true,
  );
  // oxlint-disable-next-line typescript/unbound-method -- borrowed to look on, and always called on an element
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    const sounds = () => {
      if (this.duration < 60) return;
      const after = performance.now() - globalThis.soundtrack.pressedAt;
      globalThis.soundtrack.soundedAfter ??= after;
      globalThis.soundtrack.seconds = this.duration;
    };
    this.addEventListener('playing', sounds, { once: true });
    return play.call(this);
  };
}

/** The longest session there is: Strong Back 45 at the top of every range. */
async function open(browser, url, mode) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${url}?no-sw&trace#/routine/strong-back-45`);
  await page.getByRole('radio', { name: mode }).check();
  const top = page.getByRole('radiogroup', { name: 'Level' }).getByRole('radio').last();
  if (await top.count()) await top.check({ force: true });
  await page.waitForTimeout(SETTLE_MS);
  return { context, page };
}

async function press(page, name) {
  await page.getByRole('button', { name }).click();
  await page.waitForFunction(() => globalThis.soundtrack.soundedAfter !== null);
  return page.evaluate(() => globalThis.soundtrack);
}

export async function soundtrack() {
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  const first = [];
  const resumed = [];
  let seconds = 0;
  for (let i = 0; i < PRESSES; i++) {
    const { context, page } = await open(browser, site.url, /^Screen off/);
    const started = await press(page, /^Start/);
    first.push(started.soundedAfter);
    seconds = started.seconds;
    await page.getByRole('button', { name: 'Pause' }).click();
    resumed.push((await press(page, 'Resume')).soundedAfter);
    await context.close();
  }
  const used = {};
  for (const [name, mode] of [
    ['music', /^With my music/],
    ['screen off', /^Screen off/],
  ]) {
    const { context, page } = await open(browser, site.url, mode);
    const before = await memory(browser);
    await page.getByRole('button', { name: /^Start/ }).click();
    await page.waitForTimeout(4 * SETTLE_MS);
    used[name] = (await memory(browser)) - before;
    await context.close();
  }
  await browser.close();
  await site.stop();
  const ms = (values) => `${median(values).toFixed(0)} ms, worst ${Math.max(...values).toFixed(0)} ms`;
  console.log(`\nSoundtrack of ${(seconds / 60).toFixed(0)} min`);
  console.log(`  from Start to sound     ${ms(first)}`);
  console.log(`  from Resume to sound    ${ms(resumed)}`);
  for (const [name, megabytes] of Object.entries(used)) {
    console.log(`  memory, ${name.padEnd(12)}    ${megabytes.toFixed(0)} MB more while a session runs`);
  }
}
