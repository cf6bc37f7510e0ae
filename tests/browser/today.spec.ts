import { expect, type Page } from '@playwright/test';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const DAY_MS = 86_400_000;

/** Puts a session into the database that the app has created. */
const store = (page: Page, record: SessionRecord) =>
  page.evaluate(async (kept) => {
    const opening = indexedDB.open('holdfast');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction('sessions', 'readwrite');
    writing.objectStore('sessions').put(kept);
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, record);

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
  await store(page, { ...RECORD, routine: 'resilient-lower-back', startedAtWall });
  await page.goto('./?no-sw&trace#/');
  await page.reload();
  const card = page.getByRole('region', { name: 'Today' });
  await expect(card.getByRole('heading', { name: 'Resilient Lower Back' })).toBeVisible();
  await expect(card.getByText('Last done 3 days ago')).toBeVisible();
  await card.getByRole('button', { name: /^Start/ }).tap();
  await expect(page.getByRole('timer')).toBeVisible();
});
