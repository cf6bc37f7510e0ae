import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';

const PORTAL = '<!doctype html><title>Welcome</title><p>Accept our terms to use the free network.</p>';

const isOfflineReady = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);
const offlineReady = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Waits until the page has tried to install and failed: no worker is there any more. */
const installFailed = (page: Page) =>
  page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);

/** The files that are kept, each with the first characters of its body. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes('precache')) ?? '');
    const bodies = (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      return [new URL(request.url).pathname, ((await response?.text()) ?? '').slice(0, 60)] as const;
    });
    return Object.fromEntries(await Promise.all(bodies));
  });

const lies = [
  { name: 'the page of a captive portal in place of a file', body: () => PORTAL },
  { name: 'half of a file', body: (whole: Buffer) => whole.subarray(0, whole.length / 2) },
];

for (const { name, body } of lies) {
  test(`${name}, sent with status 200, is not kept, and the app works offline once the file is true`, async ({
    page,
    site,
  }) => {
    await page.clock.install();
    let told = 0;
    site.lie = (path) => {
      if (!path.endsWith('favicon.svg')) return undefined;
      told += 1;
      return body(readFileSync('dist/favicon.svg'));
    };
    await page.goto('./');
    await page.clock.runFor(3000);
    await expect.poll(() => told).toBeGreaterThan(1);
    await installFailed(page);
    expect(await isOfflineReady(page)).toBe(false);
    expect(Object.keys(await keptFiles(page))).not.toContain('/favicon.svg');

    site.lie = null;
    await page.clock.runFor(30_000);
    await offlineReady(page);
    await site.stop();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Holdfast' })).toBeVisible();
  });
}

test('files that are gone from the device or have been changed there are repaired at the next start', async ({
  page,
  site,
}) => {
  await page.goto('./');
  await offlineReady(page);
  const whole = await keptFiles(page);
  await page.evaluate(async (portal) => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes('precache')) ?? '');
    for (const request of await cache.keys()) {
      if (request.url.includes('history-screen')) await cache.delete(request);
      if (request.url.includes('theme.js')) await cache.put(request, new Response(portal));
    }
  }, PORTAL);
  expect(await keptFiles(page)).not.toEqual(whole);

  await page.reload();
  await expect.poll(() => keptFiles(page)).toEqual(whole);
  await site.stop();
  await page.goto('./#/history');
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
});
