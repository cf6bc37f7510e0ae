// A hundred pages each, against real databases in Chromium: the database opens late, is blocked by a tab of an older
// version, or is full for a while, and meanwhile a session is finished, another is begun and a setting is changed over
// what an earlier page has left. Afterwards a new page counts what is there. Prints one line per fault; fails if anything
// is lost or doubled. TIMES=n for another number, FAULTS=late,full for some of the faults.
/* oxlint-disable typescript/unbound-method -- it replaces methods of the database's prototypes, and calls them with `this` */
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { buildGlobal } from '../scripts/build-global.mjs';
import { findBrowser } from '../scripts/find-browser.mjs';

const TRIES = Number(process.env.TIMES ?? 100);
const FAULTS = (process.env.FAULTS ?? 'late,blocked,full,dead').split(',');

const script = await buildGlobal('tests/support/storage-entry.ts', 'holdfast');
const sampleScript = await buildGlobal('tests/storage/sample-checkpoint.ts', 'samples');

const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html').end('<title>x</title>'),
);
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const url = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });

/** What an earlier page has left: a finished session, one that is not, and a setting. */
const leave = async () => {
  const tab = holdfast.openTab();
  // On a busy machine the database may open late without any fault.
  while (!(await tab.keep({ ...samples.RECORD, id: 'earlier' })));
  await tab.checkpoint.save({ ...samples.CHECKPOINT, session: 'left' });
  await tab.settings.change((settings) => ({ ...settings, readySeconds: 21 }));
};

/** Brings the fault about in this page, and returns how to end it. */
const breakDatabase = (fault) => {
  const { open } = indexedDB;
  const put = IDBObjectStore.prototype.put;
  const add = IDBObjectStore.prototype.add;
  if (fault === 'late') {
    // The request is made when the fault ends.
    const waiting = [];
    IDBFactory.prototype.open = function (...args) {
      const request = { result: undefined, error: null };
      waiting.push(() => {
        const real = open.apply(this, args);
        real.onupgradeneeded = (event) => request.onupgradeneeded?.(event);
        real.onerror = (event) => request.onerror?.(event);
        real.onsuccess = (event) => {
          request.result = real.result;
          request.onsuccess?.(event);
        };
      });
      return request;
    };
    globalThis.mend = () => {
      IDBFactory.prototype.open = open;
      for (const each of waiting) each();
    };
  } else if (fault === 'full') {
    const refuse = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    globalThis.mend = () => Object.assign(IDBObjectStore.prototype, { put, add });
  } else if (fault === 'dead') {
    // As after WebKit's page cache: no request on the connection is answered.
    const dead = new WeakSet();
    let broken = true;
    for (const method of ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete']) {
      const real = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (...args) {
        const { db } = this.transaction;
        if (broken) dead.add(db);
        if (!dead.has(db)) return real.apply(this, args);
        const handler = { writable: true, value: null };
        return Object.create(IDBRequest.prototype, { onsuccess: handler, onerror: handler });
      };
    }
    globalThis.mend = () => {
      broken = false;
    };
  }
};

/** Finishes a session, begins another and changes a setting, at random moments around the end of the fault. */
const train = async ([seed, selfMends]) => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
  const told = [];
  const tab = holdfast.openTab((problem) => told.push(problem));
  const record = { ...samples.RECORD, id: `finished ${seed}` };
  let kept = false;
  tab.holds(async () => (kept ||= await tab.keep(record)));
  void tab.settings.read();
  await pause();
  const doing = [
    tab.checkpoint.save({ ...samples.CHECKPOINT, session: record.id }),
    tab.keep(record).then((done) => (kept ||= done)),
    tab.settings.change((settings) => ({ ...settings, voice: 'off' })),
    tab.checkpoint.save({ ...samples.CHECKPOINT, session: `next ${seed}` }),
  ];
  await pause();
  if (selfMends) {
    if (Math.random() < 0.7) await Promise.all(doing);
    globalThis.mend();
  }
  await Promise.all(doing);
  const begun = Date.now();
  await tab.retry();
  while (told.length > 0 && told.at(-1) !== null && Date.now() - begun < 60_000) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await tab.retry();
  }
  return { told, kept };
};

const count = async (seed) => {
  const tab = holdfast.openTab();
  await tab.settings.read();
  const { voice, readySeconds } = tab.settings.current();
  const ids = ((await tab.history.digests()) ?? []).map(({ id }) => id).toSorted();
  const now = (await tab.checkpoint.load())?.session;
  await tab.keep({ ...samples.RECORD, id: `next ${seed}` });
  const aside = (await tab.checkpoint.load())?.session;
  return JSON.stringify({ voice, readySeconds, ids, now, aside });
};

async function attempt(fault, seed) {
  const context = await browser.newContext();
  await context.addInitScript({ content: script });
  await context.addInitScript({ content: sampleScript });
  const first = await context.newPage();
  await first.goto(url);
  await first.evaluate(leave);
  await first.close();
  let holder;
  if (fault === 'blocked') {
    // An older version cannot be opened over a newer one, so the new page asks for a newer one.
    holder = await context.newPage();
    await holder.goto(url);
    await holder.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('holdfast');
          opening.onsuccess = () => resolve(Object.assign(globalThis, { held: opening.result }) && null);
        }),
    );
  }
  const page = await context.newPage();
  await page.goto(url);
  if (fault === 'blocked') {
    await page.evaluate(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, version) {
        return open.call(this, name, version && version + 1);
      };
    });
  } else await page.evaluate(breakDatabase, fault);
  const training = page.evaluate(train, [seed, fault !== 'blocked']);
  if (holder) {
    await page.waitForTimeout(Math.random() * 6000);
    await holder.close();
  }
  const { told } = await training;
  const found = await page.evaluate(count, seed);
  await context.close();
  const wanted = JSON.stringify({
    voice: 'off',
    readySeconds: 21,
    ids: ['earlier', `finished ${seed}`],
    now: `next ${seed}`,
    aside: 'left',
  });
  return { lost: found === wanted ? null : found, told: told.join(' ') };
}

let failed = false;
for (const fault of FAULTS) {
  const lost = [];
  const told = new Map();
  for (let from = 0; from < TRIES; from += 10) {
    const some = Array.from({ length: Math.min(10, TRIES - from) }, (_, i) => attempt(fault, from + i));
    for (const each of await Promise.all(some)) {
      if (each.lost) lost.push(each.lost);
      told.set(each.told, (told.get(each.told) ?? 0) + 1);
    }
  }
  const said = [...told].map(([words, times]) => `${words || 'nothing'} × ${times}`).join(', ');
  console.log(`A database that is ${fault}: ${TRIES} tries, ${lost.length} lost or doubled. Said: ${said}.`);
  for (const each of lost.slice(0, 3)) console.log(`  found ${each}`);
  failed ||= lost.length > 0;
}
await browser.close();
server.close();
process.exitCode = failed ? 1 : 0;
