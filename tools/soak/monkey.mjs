// A monkey presses, types, scrolls, goes back and reloads in two tabs of the built app, at twenty times the speed. No page
// may throw, print an error, fail to load or hang; the times of each session must add up; and in the end each session
// that was begun must be in the history once. MINUTES=n (30) says how long, SEED=n repeats the choices of a run. Build first.
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serveDist } from '../scripts/serve-dist.mjs';
import { act } from './monkey/act.mjs';
import { faultsOfBooks, readBooks } from './monkey/books.mjs';
import { random } from './monkey/random.mjs';
import { keepBooks, lookAtPage } from './monkey/watch-page.mjs';

const MINUTES = Number(process.env.MINUTES ?? 30);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const PICTURES = join(tmpdir(), 'holdfast-monkey');
const HANGS_AFTER_MS = 60_000;
/** It stops after this many findings: that is enough to mend. */
const ENOUGH = 20;

const dice = random(SEED);
const site = await serveDist();
const address = `${site.url}?speed=20&trace`;
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-quic'] });
const context = await browser.newContext({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  reducedMotion: 'reduce',
});
await context.addInitScript(keepBooks);

const findings = new Map();
let pictures = 0;
let actions = 0;

async function find(tab, what) {
  const times = findings.get(what) ?? 0;
  findings.set(what, times + 1);
  if (times > 0) return;
  const last = tab.did.slice(-12).join(' · ');
  console.log(`FOUND ${what}\n  at ${tab.page.url()}\n  after ${last}`);
  mkdirSync(PICTURES, { recursive: true });
  pictures += 1;
  await tab.page.screenshot({ path: `${PICTURES}/${SEED}-${pictures}.png`, timeout: 5000 }).catch(() => null);
}

async function openTab(name) {
  const page = await context.newPage();
  const tab = { name, page, did: [] };
  page.on('pageerror', (error) => void find(tab, `A page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') void find(tab, `A console error: ${message.text()}`);
  });
  page.on('dialog', (dialog) => void dialog.accept().catch(() => null));
  // The system's own picker would wait for a person.
  page.on('filechooser', () => undefined);
  page.on('popup', (popup) => void popup.close().catch(() => null));
  await page.goto(address);
  return tab;
}

const inTime = (work) =>
  Promise.race([
    work,
    new Promise((_, reject) => setTimeout(() => reject(new Error('The page hangs.')), HANGS_AFTER_MS)),
  ]);

console.log(`Monkey: seed ${SEED}, ${MINUTES} minutes, ${address}`);
const tabs = [await openTab('A'), await openTab('B')];
const until = Date.now() + MINUTES * 60_000;
let report = Date.now() + 60_000;
let tab = tabs[0];

while (Date.now() < until && findings.size < ENOUGH) {
  if (dice.chance(0.02)) {
    tab = dice.pick(tabs);
    await tab.page.bringToFront();
  }
  try {
    tab.did.push(await inTime(act(tab.page, dice, address)));
    actions += 1;
    for (const fault of await inTime(lookAtPage(tab.page))) await find(tab, fault);
  } catch (error) {
    // A press may leave the page while it is looked at.
    if (!/context was destroyed|navigat|Target .*closed|frame was detached/i.test(error.message))
      await find(tab, error.message);
  }
  if (Date.now() > report) {
    report += 60_000;
    console.log(`  ${Math.round((until - Date.now()) / 60_000)} minutes left: ${actions} actions`);
  }
}

for (const each of tabs) await each.page.close();
const books = await readBooks(context, site.url);
const last = await openTab('the last');
for (const fault of faultsOfBooks(books)) await find(last, fault);
await browser.close();
await site.stop();
const { begun, finished, recorded, deleted, open } = books;
console.log(
  `Monkey: ${actions} actions; ${begun.length} sessions begun, ${finished.length} of them finished in a player, ` +
    `${recorded.length} in the history, ${deleted.length} deleted, ${open.length} not over. ${findings.size} findings, seed ${SEED}.`,
);
for (const [what, times] of findings) console.log(`  ${times} × ${what.split('\n')[0]}`);
process.exitCode = findings.size > 0 ? 1 : 0;
