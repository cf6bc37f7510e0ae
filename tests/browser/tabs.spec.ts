import { expect } from '@playwright/test';
import { test } from '../support/site.ts';

test('a setting changed in one tab is not undone by a change in another', async ({ page, context }) => {
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
