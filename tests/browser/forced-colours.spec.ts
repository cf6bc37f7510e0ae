import { expect, type Locator } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/** How an element looks while neither focus nor pointer is on it. */
async function lookOf(element: Locator): Promise<string> {
  const page = element.page();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return (await element.screenshot({ animations: 'disabled' })).toString('base64');
}

test('where the system forces its own colours, a switch and a choice that are on look different', async ({
  page,
}) => {
  await page.goto('./?no-sw#/settings');
  const sounds = page.getByRole('switch', { name: /Sounds/ });
  await expect(sounds).toBeChecked();
  const on = await lookOf(sounds);
  await sounds.click();
  await expect(sounds).not.toBeChecked();
  expect(await lookOf(sounds)).not.toBe(on);

  const theme = page.getByRole('radiogroup', { name: 'Theme' });
  const light = theme.locator('label').filter({ hasText: 'Light' });
  const off = await lookOf(light);
  await light.click();
  await expect(theme.getByRole('radio', { name: 'Light' })).toBeChecked();
  expect(await lookOf(light)).not.toBe(off);
});

test('where the system forces its own colours, an answer that is given in the player looks different', async ({
  page,
}) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await goTo(page, 'reps');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'Sets done' }).click();
  const hard = page.getByRole('dialog').getByRole('button', { name: /^Hard/ });
  const off = await lookOf(hard);
  await hard.click();
  await expect(hard).toHaveAttribute('aria-pressed', 'true');
  expect(await lookOf(hard)).not.toBe(off);
});
