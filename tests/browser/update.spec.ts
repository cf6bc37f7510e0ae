import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { deployment, deploySite, lookForUpdate, openToStay } from '../support/deployed-site.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test('an update waits until a person asks for it, then every tab gets it', { tag: '@engines' }, async ({
  context,
}) => {
  const site = await deploySite();
  const [first, second] = [await context.newPage(), await context.newPage()];
  await openToStay(first, site.url);
  await openToStay(second, site.url);
  for (const page of [first, second]) {
    // The code that listens for updates is the last code that an idle page fetches.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('settle-in')),
    );
  }
  site.deployAgain();
  await lookForUpdate(first);
  await first.getByRole('button', { name: 'Reload' }).waitFor();
  expect(await deployment(first)).toBeNull();

  await first.getByRole('button', { name: 'Reload' }).click();
  await expect(first.locator('html')).toHaveAttribute('data-deployed', 'again');
  await expect(second.locator('html')).toHaveAttribute('data-deployed', 'again');
  await site.stop();
});

test('an update asked for in one tab waits for the session in another', async ({ context }) => {
  const site = await deploySite();
  const [library, session] = [await context.newPage(), await context.newPage()];
  await library.clock.install();
  await openToStay(library, site.url);
  await openToStay(session, site.url);
  await session.getByRole('link', { name: /Desk Reset/ }).click();
  await startSession(session);
  await session.getByRole('button', { name: 'Pause' }).click();
  await session.evaluate(() => Object.assign(globalThis, { sameLife: true }));

  site.deployAgain();
  await lookForUpdate(library);
  await library.getByRole('button', { name: 'Reload' }).click();
  // Longer than the page waits before it checks again whether a reload is safe.
  await library.clock.runFor(30_000);
  expect(await deployment(library)).toBeNull();
  expect(await session.evaluate(() => 'sameLife' in globalThis)).toBe(true);

  await session.close();
  await expect(async () => {
    await library.clock.runFor(6000);
    expect(await deployment(library)).toBe('again');
  }).toPass();
  await site.stop();
});

test('an update of which the server sends something else waits, the old version goes on, and the update comes later', async ({
  page,
}) => {
  const site = await deploySite();
  await page.clock.install();
  await openToStay(page, site.url);
  const whole = readFileSync('dist/theme.js');
  const lies = [Buffer.from('<!doctype html><p>Accept our terms.</p>'), whole.subarray(0, whole.length / 2)];
  let told = 0;
  let lie = lies[0];
  site.lie((path) => {
    if (!path.endsWith('theme.js')) return undefined;
    told += 1;
    return lie;
  });
  site.deployAgain();
  for (lie of lies) {
    told = 0;
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Holdfast' })).toBeVisible();
    // It is asked for past the HTTP cache too before it counts as wrong.
    await expect(async () => {
      await page.clock.runFor(5000);
      expect(told).toBeGreaterThan(1);
    }).toPass();
    await page.waitForFunction(async () => {
      const now = await navigator.serviceWorker.getRegistration();
      return now?.active && !now.installing && !now.waiting;
    });
    expect(await deployment(page)).toBeNull();
  }
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload' })).toHaveCount(0);

  site.lie(null);
  await expect(async () => {
    await page.clock.runFor(15_000);
    await page.getByRole('button', { name: 'Reload' }).click({ timeout: 1000 });
  }).toPass();
  await expect(page.locator('html')).toHaveAttribute('data-deployed', 'again');
  await site.stop();
});
