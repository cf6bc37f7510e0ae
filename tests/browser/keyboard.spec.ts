import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? (at instanceof HTMLElement ? at.innerText : '');
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Nothing called ${name} can be reached with Tab.`);
}

const status = (page: Page) => page.evaluate(() => holdfastTrace?.view().state.status);
const step = (page: Page) =>
  page.evaluate(() => {
    const state = holdfastTrace?.view().state;
    return state && 'step' in state ? state.step : -1;
  });
const events = (page: Page) => page.evaluate(() => holdfastTrace?.events.map((event) => event.type) ?? []);

test('a whole session can be run by keyboard alone', { tag: '@engines' }, async ({ page }) => {
  await page.goto('./?no-sw&trace');
  await expect(page.getByRole('region', { name: /Today|Done today/ })).toBeVisible();
  await tabTo(page, /Desk Reset/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Desk Reset' })).toBeVisible();
  await tabTo(page, /^Start/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Before you start' })).toBeVisible();
  await tabTo(page, /^Start now/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => step(page)).toBe(1);
  // Late in a step the first press goes back to its start.
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    expect(await step(page)).toBe(0);
  }).toPass();
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  await expect.poll(async () => (await events(page)).filter((type) => type === 'extended').length).toBe(2);
  await page.keyboard.press('Space');
  await expect.poll(() => status(page)).toBe('paused');
  await page.keyboard.press('Space');
  await expect.poll(() => status(page)).toBe('running');

  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
  const before = await step(page);
  await page.keyboard.press('ArrowRight');
  expect(await step(page)).toBe(before);
  await page.keyboard.down('l');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.up('l');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => status(page)).toBe('paused');
  await tabTo(page, /End session/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
  await tabTo(page, /^Finish/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: /Today|Done today/ })).toBeVisible();
  await tabTo(page, /^History/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
});

test('a question that closes returns the focus', async ({ page }) => {
  await page.goto('./?no-sw#/settings');
  const tapping = page.getByRole('button', { name: /Find it by tapping/ });
  await tapping.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(tapping).toBeFocused();
});

test('a question asked over controls that are replaced moves the focus to the new ones', async ({ page }) => {
  await page.goto('./?no-sw&trace#/routine/desk-reset');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep going' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: /ause/ })).toBeFocused();
});

test('steps can be jumped to and settings changed by keyboard', async ({ page }) => {
  await page.goto('./?no-sw&trace#/routine/posture-15');
  await tabTo(page, /^Start/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Before you start' })).toBeVisible();
  await tabTo(page, /^Start now/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await tabTo(page, /All steps/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Glute Bridge/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Glute Bridge' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /Pause and leave|Leave/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
  await tabTo(page, /^Settings/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  const contrast = page.getByRole('switch', { name: /contrast/i });
  await contrast.focus();
  await page.keyboard.press('Space');
  await expect(contrast).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});

test('after a tap the keys still work for the screen: Enter is Done in the set that the tap led to', async ({
  page,
}) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page, (start) => start.tap());
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const reps = view?.plan?.steps.findIndex(({ kind, timing }) => kind === 'work' && timing.kind === 'open');
    view?.send({ type: 'jump', step: (reps ?? 0) + 1 });
  });
  await page.getByRole('button', { name: 'Skip rest' }).tap();
  await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
  const set = await step(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => step(page)).toBe(set + 1);
  expect(await status(page)).toBe('running');
});

test('a key pressed in the moment the session appears is not lost', async ({ page }) => {
  await page.goto('./?no-sw#/routine/desk-reset');
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[aria-label="Current step"]')) return;
      observer.disconnect();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await startSession(page);
  await expect(page.getByRole('dialog', { name: 'Leave the session?' })).toBeVisible();
});
