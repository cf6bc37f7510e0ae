// Sets the device's clock forward or back, by seconds to a year, while the page of a running session is hidden, a hundred
// times in one page with sound: the session must go on as if nothing had happened, ask nothing, and in the end be
// recorded once, with times that add up. TIMES=n for another number, SEED=n repeats a run. Build first.
import { chromium } from '@playwright/test';
import { startSession } from '../../tests/bench/start-session.mjs';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serveDist } from '../scripts/serve-dist.mjs';
import { random } from './monkey/random.mjs';

const TRIES = Number(process.env.TIMES ?? 100);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const HIDDEN_MS = 1500;
/** How far the session may be from the clock that cannot be set. */
const WITHIN_MS = 250;
const SECOND = 1000;
const SHIFTS = [
  10 * SECOND,
  60 * SECOND,
  3600 * SECOND,
  7 * 3600 * SECOND,
  86_400 * SECOND,
  31_536_000 * SECOND,
];

const dice = random(SEED);
const site = await serveDist();
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-quic'] });
const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
const errors = [];
page.on('pageerror', ({ message }) => errors.push(message));

/** In the page: sets the clock, and later reads how far the session and the steady clock have gone meanwhile. */
async function setWhileHidden({ by, hiddenMs }) {
  const trace = globalThis.holdfastTrace;
  const pass = async (ms) => {
    const until = performance.now() + ms;
    while (performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const show = (value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const read = () => ({ session: trace.now(), steady: performance.now() });
  trace.view().send({ type: 'jump', step: 1 });
  await pass(200);
  const before = read();
  show('hidden');
  await pass(200);
  globalThis.realNow ??= Date.now.bind(Date);
  Date.now = () => globalThis.realNow() + by;
  await pass(hiddenMs);
  show('visible');
  await pass(200);
  const after = read();
  const { state } = trace.view();
  return {
    off: after.session - before.session - (after.steady - before.steady),
    status: state.status,
    asked: document.querySelector('dialog[open]')?.textContent ?? null,
  };
}

await page.goto(`${site.url}?no-sw&trace#/routine/strong-back-45`);
await startSession(page);
await page.waitForFunction(() => globalThis.holdfastTrace.cues.some(({ contextTime }) => contextTime > 0));

let wrong = 0;
let farthest = 0;
for (let tries = 1; tries <= TRIES; tries++) {
  const by = dice.pick(SHIFTS) * (dice.chance(0.5) ? 1 : -1);
  const { off, status, asked } = await page.evaluate(setWhileHidden, { by, hiddenMs: HIDDEN_MS });
  farthest = Math.max(farthest, Math.abs(off));
  if (Math.abs(off) <= WITHIN_MS && status === 'running' && asked === null) continue;
  wrong += 1;
  console.log(
    `FOUND at try ${tries}: set by ${by / SECOND} s, off by ${off.toFixed(0)} ms, ${status}, ${asked}`,
  );
  if (asked !== null) await page.keyboard.press('Enter');
}

await page.evaluate(() => globalThis.holdfastTrace.view().send({ type: 'finish' }));
await page.waitForFunction(() => document.querySelector('[data-phase]') === null, null, { timeout: 60_000 });
await page.goto(`${site.url}?no-sw&trace#/history`);
const listed = page.getByRole('main').getByRole('link', { name: /ended early|min/ });
await listed.first().waitFor();
const recorded = await listed.count();
await browser.close();
await site.stop();
console.log(
  `Clocks: set ${TRIES} times, ${wrong} times the session was wrong, ${farthest.toFixed(0)} ms off at most; ` +
    `${recorded} record; ${errors.length} errors; seed ${SEED}.`,
);
for (const error of errors) console.log(`  ${error}`);
process.exitCode = wrong + errors.length > 0 || recorded !== 1 ? 1 : 0;
