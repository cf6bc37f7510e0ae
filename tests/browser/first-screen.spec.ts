import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

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
  await page.waitForFunction(() => document.styleSheets.length > 0);
  return arrive;
}

/** Waits until the app runs: it has given the page the title of the screen. */
const running = (page: Page) => expect(page).toHaveTitle(/ · Holdfast/);

test('the library is seen before its script has arrived, and nothing moves when it does', async ({
  page,
}) => {
  const arrive = await openWithoutScript(page);
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  // On a slow line the styles are not held up by the script.
  await expect(page.locator('script[type=module]')).toHaveAttribute('fetchpriority', 'low');
  const before = await drawn(page);
  arrive();
  await running(page);
  // Everything is where it was. With the flag comes a banner, below, and the figure may be drawn by now.
  expect(await drawn(page)).toEqual(expect.arrayContaining(before));
});

test('who has scrolled and tabbed to a routine before the script arrives stays there', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  const arrive = await openWithoutScript(page);
  const card = page.getByRole('main').getByRole('link').last();
  await card.focus();
  await page.evaluate(() => scrollTo(0, 300));
  const before = await page.evaluate(() => [scrollY, document.activeElement?.getAttribute('href')]);
  expect(before[0]).toBeGreaterThan(0);
  arrive();
  await running(page);
  await expect(card).toBeFocused();
  expect(await page.evaluate(() => [scrollY, document.activeElement?.getAttribute('href')])).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('who has left a session sees it at once, and not the list pushed down by it', async ({ page }) => {
  await page.goto('./?no-sw#/routine/desk-reset');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.goto('about:blank');
  const arrive = await openWithoutScript(page);
  await expect(page.getByRole('main')).toBeHidden();
  await page.evaluate(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => moved.push(list.getEntries().length)).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  arrive();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toEqual([]);
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
    await expect(page.getByRole('main')).toBeHidden();
  });
}
