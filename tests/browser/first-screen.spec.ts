import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';

const SCRIPT = '**/assets/index-*.js';

/** Where everything of the library is, and what it says. */
const drawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, nav *')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const text = each.children.length > 0 ? '' : each.textContent;
      return `${each.tagName} ${text} ${each.getAttribute('d')} ${x} ${y} ${width} ${height}`;
    }),
  );

/** Opens the library and holds its script back; returns a function that lets it through. */
async function openWithoutScript(page: Page): Promise<() => void> {
  let arrive = () => {};
  const wait = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(SCRIPT, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('./?no-sw', { waitUntil: 'commit' });
  return arrive;
}

test('the library is seen before its script has arrived, and nothing moves when it does', async ({
  page,
}) => {
  const arrive = await openWithoutScript(page);
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  await page.waitForFunction(() => document.styleSheets.length > 0);
  const before = await drawn(page);
  arrive();
  await expect(page.locator('.early')).toHaveCount(0);
  // With the flag comes a banner, below.
  expect(await drawn(page)).toEqual(before);
});

test('a routine can be opened before the script has arrived', async ({ page }) => {
  const arrive = await openWithoutScript(page);
  await page.getByRole('link', { name: /Desk Reset/ }).click({ noWaitAfter: true });
  arrive();
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
});

for (const elsewhere of ['?no-sw#/history', '?no-sw&lang=xx', '?no-sw#/routine/desk-reset']) {
  test(`the library does not flash by at ${elsewhere}`, async ({ page }) => {
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(`./${elsewhere}`);
    await expect(page.locator('.early main')).toBeHidden();
  });
}
