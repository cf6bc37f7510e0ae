import { expect } from '@playwright/test';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { storeRecord } from '../support/store-record.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const DAY_MS = 86_400_000;

test('a new user is two taps away from a running session, the health note between them', async ({ page }) => {
  await page.goto('./?no-sw&trace');
  await page.getByRole('button', { name: /^Start/ }).tap();
  await page.getByRole('button', { name: 'Start now' }).tap();
  await expect(page.getByRole('timer')).toBeVisible();
  expect(await page.evaluate(() => holdfastTrace?.view().plan?.choices.equipment)).toEqual([]);
});

test('a person who has trained is one tap away, and the screen says why this routine', async ({ page }) => {
  await page.goto('./?no-sw');
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
  const startedAtWall = Date.now() - 3 * DAY_MS;
  await storeRecord(page, { ...RECORD, routine: 'resilient-lower-back', startedAtWall });
  await page.goto('./?no-sw&trace#/');
  await page.reload();
  const card = page.getByRole('region', { name: 'Today' });
  await expect(card.getByRole('heading', { name: 'Resilient Lower Back' })).toBeVisible();
  await expect(card.getByText('Last done 3 days ago')).toBeVisible();
  await card.getByRole('button', { name: /^Start/ }).tap();
  await expect(page.getByRole('timer')).toBeVisible();
});
