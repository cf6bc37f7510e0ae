import { expect } from '@playwright/test';
import { test } from '../support/site.ts';

test('a week planned before the first session is on the first screen after a reload', async ({ page }) => {
  // What is left of the week has a name of its own.
  const today = new Date().toLocaleDateString('en-GB', { weekday: 'long' });
  await page.goto('./?no-sw#/week');
  const card = page.getByRole('group', { name: 'Desk Reset' });
  await card.getByRole('button', { name: today }).click();
  await expect(card.getByRole('button', { name: today })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('./?no-sw#/');
  await page.reload();
  await expect(
    page.getByRole('link', { name: new RegExp(`^Plan the week.*${today}: Desk Reset`) }),
  ).toBeVisible();
});

test('what is said of the calendar file covers neither the button that saves it nor the note below', async ({
  page,
}) => {
  await page.goto('./#/week');
  await page.getByRole('group', { name: 'Desk Reset' }).getByRole('button', { name: 'Monday' }).click();
  const save = page.getByRole('button', { name: 'Add to my calendar' });
  // As far down as a thumb finds it.
  await save.evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await save.click();
  const said = page.getByRole('status').filter({ hasText: 'Calendar file saved.' });
  await expect(said).toBeVisible();
  const topOf = async () => (await said.boundingBox())?.y ?? 0;
  // At once, without a scroll of the person's own.
  const endOf = async () => {
    const box = await save.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  await expect.poll(async () => (await endOf()) <= (await topOf())).toBe(true);
  const note = page.getByText(/^Reminders come from your calendar/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  for (const each of [save, note]) {
    const box = await each.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await topOf());
  }
});
