import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { findWebKit } from '../../../tools/scripts/find-engines.mjs';
import { test as onSite } from '../../support/site.ts';
import { WebKitPage } from '../../support/webkit-page.ts';

const test = onSite.extend<{ webkit: WebKitPage }>({
  // Playwright reads what a fixture needs from the pattern of its first argument.
  // oxlint-disable-next-line no-empty-pattern
  webkit: async ({}, provide) => {
    const webkit = await WebKitPage.launch();
    await provide(webkit);
    await webkit.close();
  },
});

test.skip(!findWebKit(), 'WebKitGTK is not installed');

const step = (webkit: WebKitPage) =>
  webkit.evaluate<{ status: string; step: number } | null>('holdfastTrace.view().state');

const IS_STORED = `new Promise((resolve) => {
  indexedDB.open('holdfast').onsuccess = ({ target: { result: database } }) => {
    const asked = database.transaction('checkpoint').objectStore('checkpoint').get('session');
    asked.onsuccess = () => resolve(asked.result !== undefined);
    database.close();
  };
})`;

/** Jumps to the first step for which an expression of `each`, `at` and `steps` holds. */
const jump = (webkit: WebKitPage, wanted: string) =>
  webkit.evaluate(
    `holdfastTrace.view().send({
      type: 'jump',
      step: holdfastTrace.view().plan.steps.findIndex((each, at, steps) => ${wanted}),
    })`,
  );

test('a session runs from Start to the history, and is there after a reload', async ({ webkit, site }) => {
  await webkit.open(`${site.url}?no-sw&trace#/routine/desk-reset`);
  await webkit.start();
  await webkit.press('Pause');
  await expect.poll(async () => (await step(webkit))?.status).toBe('paused');
  await webkit.press('Resume');
  await jump(webkit, 'each.kind === "work" && each.set.dose.kind === "reps"');
  await webkit.press('Done');
  await jump(webkit, 'at === steps.length - 1');
  await webkit.evaluate('holdfastTrace.view().send({ type: "done" })');
  await webkit.press('Finish');
  await webkit.open(`${site.url}?no-sw&reloaded#/history`);
  await webkit.shows('Desk Reset');
});

test('every cue is scheduled at its instant', async ({ webkit, site }) => {
  await webkit.open(`${site.url}?no-sw&trace#/routine/desk-reset`);
  await webkit.start();
  await expect.poll(async () => (await step(webkit))?.step, { timeout: 45_000 }).toBeGreaterThan(0);
  // Of each cue ahead, when it is due and when it was last scheduled to start on the audio clock, in milliseconds.
  const ahead = await webkit.evaluate<[number, number][]>(`(() => {
    const last = new Map();
    for (const { action, kind, at, audioTime } of holdfastTrace.cues) {
      if (action === 'scheduled') last.set(kind + at, [at, audioTime * 1000]);
    }
    return [...last.values()].filter(([at]) => at > holdfastTrace.now());
  })()`);
  expect(ahead.length).toBeGreaterThan(15);
  const offsets = ahead.map(([at, audioTime]) => at - audioTime);
  expect(Math.max(...offsets) - Math.min(...offsets)).toBeLessThan(20);
});

test('after one visit the site opens and runs a session without a network', async ({ webkit, site }) => {
  await webkit.open(site.url);
  await expect.poll(() => webkit.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  await site.stop();
  await webkit.open(`${site.url}#/routine/desk-reset`);
  await webkit.start();
  await webkit.shows('Set 1 of 3');
});

test('a session left for another page is offered when the person comes back', async ({ webkit, site }) => {
  await webkit.open(`${site.url}?no-sw&trace#/routine/desk-reset`);
  await webkit.start();
  await webkit.shows('Set 1 of 3');
  // A busy machine takes a while to store the first state of a session.
  await expect.poll(() => webkit.evaluate<boolean>(IS_STORED)).toBe(true);
  await webkit.open('about:blank');
  await webkit.back();
  // WebKit may pass over the address of the session, which no tap led to, and go back to the routine.
  await webkit.shows(/Resume|Swap/);
  await webkit.evaluate("location.hash = '#/'");
  await webkit.press('Resume');
  await webkit.shows('Set 1 of 3');
});

test('a screen whose code was on its way when the page was left opens when the person has come back', async ({
  webkit,
  site,
}) => {
  const isAsked = () => site.requests.some((path) => path.includes('history-screen'));
  site.lie = (path) => (path.includes('history-screen') ? new Promise(() => {}) : undefined);
  await webkit.open(`${site.url}?no-sw`);
  await webkit.shows('Holdfast');
  await webkit.evaluate("location.hash = '#/history'");
  await expect.poll(isAsked).toBe(true);
  await webkit.open('about:blank');
  site.lie = null;
  await webkit.back();
  await webkit.evaluate("location.hash = '#/history'");
  await webkit.shows('Nothing here yet');
});

// The driver gives up when its page crashes, and its browser keeps nothing on disk: no kill can be tested here.
test('a session whose tab was closed is offered again', async ({ webkit, site }) => {
  const address = `${site.url}?no-sw&trace`;
  await webkit.open(`${address}#/routine/desk-reset`);
  await webkit.start();
  await webkit.shows('Set 1 of 3');
  await webkit.closeTab();
  await webkit.open(address);
  await webkit.press('Resume');
  await webkit.shows('Set 1 of 3');
});

test('data that is exported, deleted and imported is there again', async ({ webkit, site }, testInfo) => {
  await webkit.open(`${site.url}?no-sw&trace&speed=100#/routine/desk-reset`);
  await webkit.start();
  await webkit.press('Done');
  await webkit.press('Finish');
  await webkit.open(`${site.url}?no-sw#/data`);
  // What would be saved as a file is kept by the page, for want of a folder of downloads.
  await webkit.evaluate(`(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.saved = text; }); return real(blob); };
  })()`);
  await webkit.press('Back up now');
  await expect.poll(() => webkit.evaluate('globalThis.saved ?? null')).toContain('desk-reset');
  const file = testInfo.outputPath('holdfast.json');
  writeFileSync(file, await webkit.evaluate<string>('globalThis.saved'));
  await webkit.press('Delete everything');
  await webkit.press('Delete it all');
  await webkit.open(`${site.url}?no-sw&emptied#/data`);
  await webkit.shows('Import');
  await webkit.pickFile(file);
  await webkit.shows('1 of them new.');
  await webkit.press('Import');
  await webkit.shows('Undo the last import');
  await webkit.open(`${site.url}?no-sw&imported#/history`);
  await webkit.shows('Desk Reset');
});

test('axe finds nothing on the library, a routine, the player and the settings', async ({ webkit, site }) => {
  for (const place of ['', '#/settings', '#/history', '#/routine/desk-reset']) {
    await webkit.open(`${site.url}?no-sw&${place.length}${place}`);
    await expect
      .poll(() => webkit.evaluate('document.querySelector("h1") !== null && document.title !== "Holdfast"'))
      .toBe(true);
    expect(await webkit.axeFindings(), place).toEqual([]);
  }
  await webkit.start();
  await webkit.shows('Set 1 of 3');
  expect(await webkit.axeFindings(), 'player').toEqual([]);
});
