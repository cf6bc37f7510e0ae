import { type BrowserContext, expect } from '@playwright/test';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';
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
  // Other tabs hear of it once it is stored.
  await expect(other.locator('html')).toHaveAttribute('data-contrast', 'more');
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
  await other.getByRole('button', { name: 'More about this session' }).click();
  await other.getByRole('button', { name: 'Delete this session' }).click();
  await expect(page.getByRole('link', { name: /Second one/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /First one/ })).toBeVisible();
  await other.goto('./?no-sw#/settings');
  await other.getByRole('switch', { name: /More contrast/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
});

/** Opens two tabs that get no messages from each other, like a tab that was frozen. */
async function deafTabs(context: BrowserContext) {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  return [await context.newPage(), await context.newPage()] as const;
}

test('a tab that missed everything shows what another has done once it returns', async ({ context }) => {
  const [a, b] = await deafTabs(context);
  await b.goto('./?no-sw#/history');
  await expect(b.getByRole('heading', { name: 'History' })).toBeVisible();
  await a.goto('./?no-sw&trace&speed=50#/routine/desk-reset');
  await startSession(a);
  await a.getByRole('button', { name: 'Pause', exact: true }).click();
  await a.getByRole('button', { name: 'End' }).click();
  await a.getByRole('button', { name: 'End session' }).click();
  await expect(a.getByRole('button', { name: 'Resume' })).toHaveCount(0);
  await expect(async () => {
    await b.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(b.getByRole('link', { name: /Desk Reset/ })).toBeVisible({ timeout: 500 });
  }).toPass({ intervals: [200] });
});

test('the session of a tab that crashed is offered in another, and Start does not end it', async ({
  context,
}) => {
  const [a, b] = await deafTabs(context);
  await a.goto('./?no-sw#/routine/posture-15');
  await b.goto('./?no-sw#/');
  await startSession(a);
  await a.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(a.getByText(/Saved on this phone/)).toBeVisible();
  await a.getByRole('button', { name: 'Resume', exact: true }).click();
  await expect(a.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await b.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(b.getByRole('button', { name: 'Resume' })).toHaveCount(0);
  await a.goto('chrome://crash').catch(() => undefined);
  await expect(b.getByRole('button', { name: 'Resume' })).toBeVisible();
  await b
    .getByRole('link', { name: /Desk Reset/ })
    .first()
    .click();
  await b.getByRole('button', { name: /^Start/ }).click();
  await expect(b.getByRole('dialog', { name: /is not over/ })).toBeVisible();
});

test('nothing can be deleted in one tab while another trains', async ({ context }) => {
  const [a, b] = await deafTabs(context);
  await b.goto('./?no-sw#/data');
  await a.goto('./?no-sw#/routine/posture-15');
  await startSession(a);
  await expect(a.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await b.getByRole('button', { name: 'Delete everything' }).click();
  await b.getByRole('button', { name: 'Delete it all' }).click();
  await expect(b.getByText(/live in another tab/)).toBeVisible();
});
