import { expect } from '@playwright/test';
import { setVisibility } from '../support/hide-page.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test('coaching that could not be fetched is fetched when the page is looked at again', async ({ page }) => {
  await page.route('**/shipped-coaching-*.js', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('shipped-coaching'));
  await page.goto('./?no-sw#/exercise/bird-dog');
  await failed;
  await page.unroute('**/shipped-coaching-*.js');
  await setVisibility(page, 'hidden');
  await setVisibility(page, 'visible');
  await expect(page.getByRole('heading', { name: 'Set up' })).toBeVisible();
});

test('a session whose screen cannot be fetched shows its step and clock, and the screen when it can', async ({
  page,
}) => {
  await page.route('**/player-screen-*.js', (route) => route.abort());
  await page.goto('./?no-sw#/routine/desk-reset');
  await startSession(page);
  const clock = page.getByRole('timer');
  await expect(clock).toBeVisible();
  const first = await clock.textContent();
  await expect(clock).not.toHaveText(first ?? '');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused', { exact: true })).toBeVisible();
  await page.unroute('**/player-screen-*.js');
  await expect(page.getByRole('region', { name: 'Controls' })).toBeVisible();
});

test('a figure whose worker could not be fetched is drawn after all', async ({ page }) => {
  let tries = 0;
  await page.route('**/figure-worker-*.js', (route) => {
    tries += 1;
    return tries === 1 ? route.abort() : route.continue();
  });
  await page.goto('./?no-sw#/exercise/bird-dog');
  await expect(page.locator('[role="img"] svg').first()).toBeVisible();
  expect(tries).toBeGreaterThan(1);
});
