import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Time' });

/** Opens the slider for any other time. */
async function openTimes(page: Page) {
  await page.getByRole('button', { name: 'More' }).click();
  return page.getByRole('slider');
}

/** The slider, moved as a thumb or the arrow keys would. */
async function ask(page: Page, minutes: number): Promise<void> {
  const slider = await openTimes(page);
  await slider.fill(String(minutes));
  await page.getByRole('button', { name: 'Close' }).click();
}

const time = (page: Page, minutes: number) =>
  card(page).getByRole('radio', { name: new RegExp(`^${minutes} minutes`) });

test('the chosen time is kept, shown on the card, and used when the session starts', async ({ page }) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  await expect(time(page, 45)).toBeChecked();
  await ask(page, 50);
  await expect(time(page, 50)).toBeChecked();
  await expect(card(page).getByRole('status')).toContainText(/^Rests (at|of) /);
  await page.goto('./?no-sw#/');
  await page.reload();
  await expect(page.getByRole('link', { name: /Strong Back 45.*50 min/ })).toBeVisible();
  await page.getByRole('link', { name: /Strong Back 45/ }).click();
  await expect(time(page, 50)).toBeChecked();
  await expect(page.getByRole('button', { name: /^Start 50 min/ })).toBeVisible();
  await startSession(page);
  await expect(page.getByText(/(49|50):\d\d left/)).toBeVisible();
});

test('a routine that is too long can be made to fit by leaving out what the card proposes, today only', async ({
  page,
}) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  await card(page).getByText('20', { exact: true }).click();
  await expect(card(page).getByRole('status')).toContainText(/^Even without .+ it takes \d+\smin\./);
  await card(page)
    .getByRole('button', { name: /^Leave (it|them) out today$/ })
    .click();
  await expect(page.getByRole('button', { name: /^Start 20 min/ })).toBeVisible();
  await page.reload();
  await expect(card(page).getByRole('status')).toContainText(/^Even without .+ it takes \d+\smin\./);
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`at ${width} × ${height} what each time costs stays in its place`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?no-sw#/routine/strong-back-45');
    await expect(card(page).locator('label small')).not.toHaveCount(0);
    for (const option of await card(page).locator('label:has(small)').all()) {
      const beyond = await option.evaluate((label) => {
        const words = document.createRange();
        words.selectNodeContents(label.querySelector('small')!);
        const frame = label.getBoundingClientRect();
        return [...words.getClientRects()].some(
          ({ left, right }) => left < frame.left || right > frame.right,
        );
      });
      expect(beyond, await option.innerText()).toBe(false);
    }
  });
}

test('the slider is moved with the arrow keys', async ({ page }) => {
  await page.goto('./?no-sw#/routine/posture-15');
  await expect(time(page, 15)).toBeChecked();
  const slider = await openTimes(page);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '16 minutes');
  await page.keyboard.press('Escape');
  await expect(time(page, 16)).toBeChecked();
});

test('a swap in the middle of a fitted session keeps it fitted, and survives a reload', async ({ page }) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  await ask(page, 45);
  await startSession(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'All steps' }).click();
  await page.getByRole('button', { name: 'Change Lat Pulldown' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Change Lat Pulldown' });
  await sheet.getByRole('button', { name: 'Band Pulldown' }).click();
  await page.getByRole('button', { name: 'All steps' }).click();
  const steps = page.getByRole('dialog', { name: 'All steps' });
  await expect(steps.getByText('Band Pulldown').first()).toBeAttached();
  await expect(steps.getByText('Lat Pulldown')).toHaveCount(0);
  await expect(steps.getByText('Seated Cable Row')).toHaveCount(0);
  await page.reload();
  await page.goto('./?no-sw#/');
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'All steps' }).click();
  await expect(steps.getByText('Band Pulldown').first()).toBeAttached();
  await expect(steps.getByText('Seated Cable Row')).toHaveCount(0);
});

test('a remembered time is on the card at the first paint, which does not wait for a timer', async ({
  page,
}) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  await ask(page, 45);
  await expect(time(page, 45)).toBeChecked();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto('./?no-sw#/');
  await page.reload();
  await expect(page.getByRole('link', { name: /Strong Back 45.*45 min/ })).toBeVisible();
});
