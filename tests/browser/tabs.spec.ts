import { expect } from '@playwright/test';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { withStoragePage } from '../support/storage-page.ts';

const openBlankPage = withStoragePage();

test('a setting changed in one tab is not undone by a change in another', { tag: '@engines' }, async ({
  page,
  context,
}) => {
  await page.goto('./?no-sw#/settings');
  await expect(page.getByRole('switch', { name: /Sounds/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./?no-sw#/settings');
  await other.getByRole('switch', { name: /Sounds/ }).click();
  await expect(other.getByRole('switch', { name: /Sounds/ })).not.toBeChecked();

  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('switch', { name: /Sounds/ })).not.toBeChecked();
  await page.getByRole('switch', { name: /More contrast/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await page.reload();
  await expect(page.getByRole('switch', { name: /Sounds/ })).not.toBeChecked();
  await expect(page.getByRole('switch', { name: /More contrast/ })).toBeChecked();
});

test('a change in one tab shows in another at once', { tag: '@engines' }, async ({ page, context }) => {
  await openBlankPage(page);
  await page.evaluate(async (record) => {
    const { keep } = holdfast.openTab();
    await keep({ ...record, name: 'First one' });
    await keep({ ...record, id: 'two', name: 'Second one' });
  }, RECORD);
  await page.goto('./?no-sw#/history');
  await expect(page.getByRole('link', { name: /Second one/ })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./?no-sw#/history/two');
  await other.getByRole('button', { name: 'Delete this session' }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await expect(page.getByRole('link', { name: /Second one/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /First one/ })).toBeVisible();
  await other.goto('./?no-sw#/settings');
  await other.getByRole('switch', { name: /More contrast/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});
