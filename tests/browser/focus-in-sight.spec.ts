import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test.use({ viewport: { width: 390, height: 568 } });

const MOST_PRESSES = 80;

/**
 * What has the focus, and whether a bar that is fixed to the window covers a part of it, or it is beyond the window. Null
 * after the last control. What is higher than the window only has to begin in sight.
 */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const shown = at.closest('label') ?? at;
    const { top, bottom } = shown.getBoundingClientRect();
    const bars = [...document.querySelectorAll('body *')].filter(
      (each) =>
        /fixed|sticky/.test(getComputedStyle(each).position) && each.checkVisibility() && !each.contains(at),
    );
    const over = bars
      .map((each) => each.getBoundingClientRect())
      .filter((bar) => bar.width > 0 && bar.height > 0 && bar.top < innerHeight && bar.bottom > 0)
      .some((bar) => bar.top < bottom - 1 && bar.bottom > top + 1);
    const beyond = top < -1 || (bottom > innerHeight + 1 && bottom - top < innerHeight);
    const name = at.getAttribute('aria-label') ?? shown.textContent?.trim() ?? '';
    return { name: `${at.localName} "${name}"`, covered: over || beyond };
  });

for (const [name, address, last] of [
  ['the first screen', './', /^a "Settings/],
  ['the page of a routine', './#/routine/strong-back-45', /^button "Start/],
] as const) {
  test(`no bar covers what Tab reaches on ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('button', { name: /^Start/ })).toBeEnabled();
    const seen: string[] = [];
    const covered: string[] = [];
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (!at) break;
      seen.push(at.name);
      if (at.covered) covered.push(at.name);
    }
    expect(seen.some((each) => last.test(each))).toBe(true);
    expect(covered).toEqual([]);
  });
}

test('late in a session All steps opens at the current step, with its title and the way out in sight', async ({
  page,
}) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findLastIndex(({ kind }) => kind === 'work');
    view?.send({ type: 'jump', step: step ?? 0 });
  });
  await page.getByRole('button', { name: 'All steps' }).click();
  const sheet = page.getByRole('dialog', { name: 'All steps' });
  await expect(sheet.getByRole('listitem').filter({ hasText: 'Now' }).last()).toBeInViewport();
  await expect(sheet.getByRole('heading', { name: 'All steps' })).toBeInViewport({ ratio: 1 });
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
});
