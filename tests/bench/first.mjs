// What a first visit costs on a slow phone: 4 times slower than this machine, 1.6 Mbit/s with a round trip of 150 ms.
// BEFORE=<another built site> measures that one too, visit by visit in turn.
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

const VISITS = Number(process.env.VISITS ?? 5);
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
/** Long after the last late file of a first visit. */
const SETTLED_MS = 12_000;
const LONG_TASK_MS = 50;

const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Kept by the page: its paints, its long tasks, and what moved. */
function watch() {
  const seen = { fcp: 0, lcp: 0, long: [], moved: 0 };
  globalThis.seen = seen;
  const on = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
  on('layout-shift', ({ value }) => (seen.moved += value));
}

async function slowly(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return devtools;
}

async function visit(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await slowly(page);
  let requests = 0;
  let bytes = 0;
  devtools.on('Network.requestWillBeSent', () => (requests += 1));
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url);
  await pause(SETTLED_MS);
  const { fcp, lcp, long, moved } = await page.evaluate(() => globalThis.seen);
  await context.close();
  const blocked = long
    .filter(([at]) => at > fcp)
    .reduce((sum, [, lasts]) => sum + Math.max(0, lasts - LONG_TASK_MS), 0);
  return { fcp, lcp, blocked, moved, requests, kB: bytes / 1000 };
}

/**
 * Opened again, without a network and as slow: when a card is there, and how long after a tap on it the name of its
 * routine and the whole page are shown.
 */
async function openOffline(browser, site) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await pause(2000);
  await page.close();
  const again = await context.newPage();
  const devtools = await slowly(again);
  await devtools.send('Network.emulateNetworkConditions', { ...NETWORK, offline: true });
  await again.addInitScript(() => {
    const look = () => {
      const card = document.querySelector('#root main a[href^="#/routine/"]');
      if (card && !globalThis.seenAt) {
        globalThis.seenAt = performance.now();
        card.click();
      }
      const title = document.querySelector('#root main h1')?.textContent ?? '';
      if (location.hash.startsWith('#/routine/') && title && title !== 'Holdfast') {
        globalThis.answeredAt ??= performance.now();
        if (document.querySelector('#root main section')) {
          globalThis.wholeAt ??= performance.now();
          return;
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await again.goto(site.url);
  await again.waitForFunction(() => globalThis.wholeAt > 0);
  const answer = await again.evaluate(() => ({
    seen: globalThis.seenAt,
    answered: globalThis.answeredAt,
    whole: globalThis.wholeAt,
  }));
  await context.close();
  return { seen: answer.seen, answer: answer.answered - answer.seen, whole: answer.whole - answer.seen };
}

export async function first() {
  const before = process.env.BEFORE;
  const sites = { ...(before && { before: await serveDist({ folder: before }) }), now: await serveDist() };
  const browser = await chromium.launch(findBrowser());
  const found = Object.fromEntries(Object.keys(sites).map((name) => [name, []]));
  for (let round = 0; round < VISITS; round += 1) {
    for (const [name, site] of Object.entries(sites)) {
      found[name].push({ ...(await visit(browser, site.url)), ...(await openOffline(browser, site)) });
    }
  }
  console.log('first visit on a slow phone (median of', VISITS, 'visits)');
  for (const [name, visits] of Object.entries(found)) {
    const of = (what) => middle(visits.map((each) => each[what]));
    console.log(
      `  ${name}: first paint ${of('fcp').toFixed(0)} ms, largest ${of('lcp').toFixed(0)} ms,`,
      `blocked ${of('blocked').toFixed(0)} ms, moved ${of('moved').toFixed(3)},`,
      `${of('requests')} requests, ${of('kB').toFixed(0)} kB;`,
      `offline: a card at ${of('seen').toFixed(0)} ms, the name of its routine ${of('answer').toFixed(0)} ms after a tap on it,`,
      `its plan ${of('whole').toFixed(0)} ms`,
    );
  }
  await browser.close();
  for (const site of Object.values(sites)) await site.stop();
}
