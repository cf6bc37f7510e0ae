import { expect } from '@playwright/test';
import { test } from '../support/site.ts';

test('a week planned before the first session is on the first screen after a reload', async ({ page }) => {
  await page.goto('./?no-sw#/week');
  const card = page.getByRole('group', { name: 'Desk Reset' });
  await card.getByRole('button', { name: 'Monday' }).click();
  await expect(card.getByRole('button', { name: 'Monday' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('./?no-sw#/');
  await page.reload();
  await expect(page.getByRole('link', { name: /^Plan the week.*Monday: Desk Reset/ })).toBeVisible();
});
