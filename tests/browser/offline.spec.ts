import { expect, type Page } from '@playwright/test';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';
import { makeProfile } from '../support/browser-profile.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const offlineReady = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

test('a cold start without a network shows the library and runs a session', { tag: '@engines' }, async ({
  site,
  browserName,
}) => {
  const profile = makeProfile(browserName);
  const firstVisit = await profile.launch();
  const page = await firstVisit.newPage();
  await page.goto(site.url);
  await offlineReady(page);
  await firstVisit.close();
  await site.stop();

  const coldStart = await profile.launch();
  const again = await coldStart.newPage();
  await again.goto(site.url);
  await expect(again.getByRole('heading', { name: 'Holdfast' })).toBeVisible();
  await again.getByRole('link', { name: /Desk Reset/ }).click();
  await startSession(again);
  await expect(again.getByRole('timer').first()).toBeVisible();

  await coldStart.close();
  profile.remove();
});

test('the first visit says once that the app now works offline; later ones say nothing', async ({ page }) => {
  await page.clock.install();
  const said = page.getByText('Works offline now.');
  await page.goto('./');
  await expect(said).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(said).toBeHidden();
  await page.reload();
  await offlineReady(page);
  // A check for updates is what could make it say so again.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByRole('heading', { name: 'Holdfast' })).toBeVisible();
  await expect(said).toBeHidden();
});

test('a deep address opens without a network', async ({ page, site }) => {
  await page.goto('./');
  await offlineReady(page);
  await site.stop();
  await page.goto('./?source=shortcut#/routine/desk-reset');
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
});

test('the site works in a sub-folder of its host', async ({ page }) => {
  const site = await serveDist({ base: '/some/folder/' });
  await page.goto(site.url);
  await offlineReady(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(site.url);
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Holdfast' })).toBeVisible();
  expect(site.requests.filter((path) => !path.startsWith('/some/folder/'))).toEqual([]);
});

test('an unknown address says so and offers a way home, with and without a network', async ({
  page,
  site,
}) => {
  await page.goto('./');
  await offlineReady(page);
  await page.goto('./foo/bar');
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await site.stop();
  await page.goto('./foo/bar/baz');
  await page.getByRole('link', { name: /routines/ }).click();
  await expect(page.getByRole('heading', { name: 'Holdfast' })).toBeVisible();
});
