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

test('what is said of the calendar file covers neither the button that saves it nor the note below', async ({
  page,
}) => {
  await page.goto('./#/week');
  await page.getByRole('group', { name: 'Desk Reset' }).getByRole('button', { name: 'Monday' }).click();
  const save = page.getByRole('button', { name: 'Add to my calendar' });
  await save.click();
  const said = page.getByRole('status').filter({ hasText: 'Calendar file saved.' });
  await expect(said).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const topOf = async () => (await said.boundingBox())?.y ?? 0;
  const note = page.getByText(/^Reminders come from your calendar/);
  for (const each of [save, note]) {
    const box = await each.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await topOf());
  }
});
