import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const stepOf = (page: Page) =>
  page.evaluate(() => {
    const state = holdfastTrace?.view().state;
    return state && 'step' in state ? state.step : -1;
  });

async function startReps(page: Page) {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await goTo(page, 'reps');
  const done = page.getByRole('button', { name: 'Done' });
  await done.click({ trial: true });
  const { x = 0, y = 0, width = 0, height = 0 } = (await done.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2, before: await stepOf(page) };
}

test('a second tap on Done does not skip the rest that begins under the finger', async ({ page }) => {
  const { x, y, before } = await startReps(page);
  await page.mouse.click(x, y, { clickCount: 2 });
  await expect(page.getByRole('button', { name: 'Skip rest' })).toBeVisible();
  expect(await stepOf(page)).toBe(before + 1);
  // A moment later it is a tap like any other.
  await page.getByRole('button', { name: 'Skip rest' }).click();
  expect(await stepOf(page)).toBe(before + 2);
});

test('a hundred taps a second do no more than a person could mean', async ({ page }) => {
  const failed: Error[] = [];
  page.on('pageerror', (error) => failed.push(error));
  const { x, y, before } = await startReps(page);
  const from = Date.now();
  const taps: Promise<void>[] = [];
  for (let n = 0; n < 100; n++) taps.push(page.mouse.click(x, y));
  await Promise.all(taps);
  const most = 1 + Math.ceil((Date.now() - from) / 600);
  expect((await stepOf(page)) - before).toBeLessThanOrEqual(most);
  expect((await stepOf(page)) - before).toBeGreaterThan(0);
  expect(failed).toEqual([]);
});
