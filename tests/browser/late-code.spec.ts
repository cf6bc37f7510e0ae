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

test('a tap on a routine shows its name at once, and its plan when the code of its page is here', async ({
  page,
}) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/routine-screen-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?no-sw');
  await page.getByRole('link', { name: 'Desk Reset' }).click();
  const name = page.getByRole('heading', { level: 1, name: 'Desk Reset' });
  await expect(name).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
  const place = await name.boundingBox();
  letThrough();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(name).toBeFocused();
  expect(await name.boundingBox()).toEqual(place);
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

test('an unfinished session is offered on Today even if the code of Today cannot be fetched', async ({
  page,
}) => {
  await page.goto('./?no-sw#/routine/desk-reset');
  await startSession(page);
  const clock = page.getByRole('timer');
  const first = await clock.textContent();
  await expect(clock).not.toHaveText(first ?? '');
  await page.route('**/known-today-*.js', (route) => route.abort());
  await page.goto('./?no-sw&again#/');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
});

test('a screen whose styles cannot be fetched says so, and has them when it is opened again', async ({
  page,
}) => {
  await page.route('**/late-styles-*.css', (route) => route.abort());
  await page.goto('./?no-sw#/settings');
  await expect(page.getByRole('heading', { name: 'This screen did not load' })).toBeVisible();
  await page.unroute('**/late-styles-*.css');
  await page.goto('./?no-sw#/sound-check');
  await expect(page.getByRole('heading', { name: 'Sound check' })).toBeVisible();
  await page.goto('./?no-sw#/settings');
  const theme = page.getByRole('radiogroup', { name: 'Theme' });
  await expect(theme).toHaveCSS('display', 'grid');
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
