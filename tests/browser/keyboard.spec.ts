import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
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

/** The name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

test('the questions of the first time and the kit are answered by keyboard alone', async ({ page }) => {
  await page.goto('./?no-sw#/start');
  const question = (name: RegExp) => page.getByRole('heading', { level: 1, name });
  await expect(question(/pull.ups/)).toBeFocused();
  await tabTo(page, /^5 or more/);
  await page.keyboard.press('Enter');
  await expect(question(/plank/)).toBeFocused();
  await tabTo(page, /^Back/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^5 or more/ })).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, /^5 or more/);
  await page.keyboard.press('Space');
  await expect(question(/plank/)).toBeFocused();
  await tabTo(page, /^20 to 45/);
  await page.keyboard.press('Enter');
  await expect(question(/barbell/)).toBeFocused();
  await tabTo(page, /^Yes/);
  await page.keyboard.press('Enter');
  await expect(question(/have/)).toBeFocused();
  const bar = page.getByRole('button', { name: 'Barbell' });
  await tabTo(page, /^Barbell/);
  await page.keyboard.press('Space');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(bar).toBeFocused();
  await tabTo(page, /^Use /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /have/ })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what a person owns is told by keyboard alone, and the sheet for another weight returns the focus', async ({
  page,
}) => {
  await page.goto('./?no-sw#/owns');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const bar = page.getByRole('button', { name: '15 kg', exact: true });
  await tabTo(page, /^15.kg$/);
  await page.keyboard.press('Space');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, /^Another bar/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /^Weight/);
  await page.keyboard.type('9');
  await tabTo(page, /^Add/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: '9 kg', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(() => focused(page)).toBe('Another bar');
  await tabTo(page, /^More: .*of 25.kg/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /of 25.kg/ })).toHaveValue('1');
});

test('where and how much it hurts is told by keyboard alone, and the focus returns to the player', async ({
  page,
}) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page, (start) => start.press('Enter'));
  await expect(page.getByRole('region', { name: 'Controls' })).toBeVisible();
  await goTo(page, 'reps');
  await tabTo(page, /^It hurts/);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toHaveAccessibleName('Where does it hurt?');
  for (const view of ['Back', 'Front']) await expect(sheet.getByRole('group', { name: view })).toBeVisible();
  await tabTo(page, /^Left shoulder/);
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAccessibleName('Left shoulder: how much?');
  await expect(sheet.getByRole('group', { name: /^How much/ })).toBeFocused();
  await tabTo(page, /^4$/);
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('button', { name: '4', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(sheet.getByRole('status')).toHaveText('4 of 10: go easier');
  await tabTo(page, /^Another place/);
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveAccessibleName('Where does it hurt?');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect.poll(() => focused(page)).toMatch(/ause/);
  await page.keyboard.press('h');
  await tabTo(page, /^Lower back/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^7$/);
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('status')).toContainText('See a doctor today if');
  await tabTo(page, /^Leave it out/);
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
