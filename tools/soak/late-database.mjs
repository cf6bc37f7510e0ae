// A hundred pages each, against real databases in Chromium: the database opens late, is blocked by a tab of an older
// version, is full for a while or no longer answers, and meanwhile a session is finished, another is begun and a setting
// is changed over what an earlier page has left. Afterwards a new page counts what is there. In a last fault, `closed`, the
// page is closed while the database is still shut. Prints one line per fault; fails if anything is lost or doubled.
// TIMES=n for another number, FAULTS=late,full for some of the faults.
/* oxlint-disable typescript/unbound-method -- it replaces methods of the database's prototypes, and calls them with `this` */
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { buildGlobal } from '../scripts/build-global.mjs';
import { findBrowser } from '../scripts/find-browser.mjs';

const TRIES = Number(process.env.TIMES ?? 100);
const FAULTS = (process.env.FAULTS ?? 'late,blocked,full,dead,closed').split(',');

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
  while (!(await tab.keep({ ...samples.RECORD, id: 'earlier' })))
    await new Promise((resolve) => setTimeout(resolve, 50));
  await tab.checkpoint.save({ ...samples.CHECKPOINT, session: 'left' });
  await tab.settings.change((settings) => ({ ...settings, readySeconds: 21 }));
};

/** Brings the fault about in this page, and returns how to end it. */
const breakDatabase = (fault) => {
  const { open } = indexedDB;
  const put = IDBObjectStore.prototype.put;
  const add = IDBObjectStore.prototype.add;
  if (fault === 'late' || fault === 'closed') {
    // The request is made when the fault ends.
    const waiting = [];
    IDBFactory.prototype.open = function (...args) {
      const target = new EventTarget();
      let real = null;
      const request = Object.create(IDBOpenDBRequest.prototype, {
        result: { get: () => real.result },
        error: { get: () => real.error },
        transaction: { get: () => real.transaction },
        addEventListener: { value: (...listening) => target.addEventListener(...listening) },
        removeEventListener: { value: (...listening) => target.removeEventListener(...listening) },
      });
      waiting.push(() => {
        real = open.apply(this, args);
        for (const type of ['blocked', 'upgradeneeded', 'success', 'error'])
          real.addEventListener(type, ({ oldVersion, newVersion }) =>
            target.dispatchEvent(new IDBVersionChangeEvent(type, { oldVersion, newVersion })),
          );
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
        const deaf = { value: () => {} };
        const handler = { writable: true, value: null };
        return Object.create(IDBRequest.prototype, {
          addEventListener: deaf,
          removeEventListener: deaf,
          onsuccess: handler,
          onerror: handler,
        });
      };
    }
    globalThis.mend = () => {
      broken = false;
    };
  }
};

/** The storage waits seconds for a database that does not answer: here a fifth of that, or a hundred tries take an hour. */
const hurry = () => {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (act, ms, ...args) => setTimeout(act, ms >= 1000 ? ms / 5 : ms, ...args);
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

/** The same, until a copy of each session lies where a page that is closed does not lose it. */
const trainShut = async (seed) => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 400));
  const tab = holdfast.openTab();
  const record = { ...samples.RECORD, id: `finished ${seed}` };
  void tab.checkpoint.save({ ...samples.CHECKPOINT, session: record.id });
  await pause();
  void tab.keep(record);
  await pause();
  void tab.checkpoint.save({ ...samples.CHECKPOINT, session: `next ${seed}` });
  const parts = [`record:finished ${seed}`, `session:next ${seed}`];
  while (!parts.every((part) => Object.keys(localStorage).some((key) => key.endsWith(part)))) await pause();
  return { told: [] };
};

const count = async (fault) => {
  const tab = holdfast.openTab();
  // On a busy machine the database may open late.
  while ((await tab.any()) === null) await new Promise((resolve) => setTimeout(resolve, 50));
  await tab.settings.read();
  const { voice, readySeconds } = tab.settings.current();
  const ids = ((await tab.history.digests()) ?? []).map(({ id }) => id).toSorted();
  const now = (await tab.checkpoint.load())?.session;
  await tab.keep({ ...samples.RECORD, id: now });
  const aside = (await tab.checkpoint.load())?.session;
  return JSON.stringify({ ...(fault !== 'closed' && { voice }), readySeconds, ids, now, aside });
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
  await page.evaluate(hurry);
  if (fault === 'blocked') {
    await page.evaluate(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name, version) {
        return open.call(this, name, version && version + 1);
      };
    });
  } else await page.evaluate(breakDatabase, fault);
  const training =
    fault === 'closed' ? page.evaluate(trainShut, seed) : page.evaluate(train, [seed, fault !== 'blocked']);
  if (holder) {
    await page.waitForTimeout(Math.random() * 1500);
    await holder.close();
  }
  const { told } = await training;
  let next = page;
  if (fault === 'closed') {
    await page.close();
    next = await context.newPage();
    await next.goto(url);
  }
  const found = await next.evaluate(count, fault);
  await context.close();
  // A setting of the page that was closed is not copied, and its session stands beside the one left before.
  const wanted = JSON.stringify({
    ...(fault === 'closed' ? {} : { voice: 'off' }),
    readySeconds: 21,
    ids: ['earlier', `finished ${seed}`],
    ...(fault === 'closed' ? { now: 'left', aside: `next ${seed}` } : { now: `next ${seed}`, aside: 'left' }),
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
