import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

/** A window of 1280 px at 400 %, and the smallest phone. */
const SIZES = [
  { width: 320, height: 256 },
  { width: 320, height: 568 },
];

/** The distances that WCAG 1.4.12 lets a person set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** What is wider than the window, and words that a box cuts off without a way to scroll to them. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const rounding = 2;
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`the page is ${wide} px wide`);
    const texts = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const own = text.parentElement;
      if (!own || !text.textContent?.trim() || !own.checkVisibility({ opacityProperty: true })) continue;
      // The name of a block gives way to the time left; the list of steps has it.
      if (own.closest('[aria-label^="Block"] + p')) continue;
      if (own.closest('.visually-hidden, [aria-hidden="true"], [class*="banner"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      for (let around: Element | null = own; around && around !== scope; around = around.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        const beside = box.left < frame.left - rounding || box.right > frame.right + rounding;
        const beyond = box.top < frame.top - rounding || box.bottom > frame.bottom + rounding;
        // What ends in an ellipsis is whole in the list of steps.
        // Of a long cue the first lines are shown.
        const clamped = around.localName === 'p' && getComputedStyle(around).webkitLineClamp !== 'none';
        if (clamped || textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX + overflowY)) break;
        if ((/hidden|clip/.test(overflowX) && beside) || (/hidden|clip/.test(overflowY) && beyond)) {
          found.push(`"${text.textContent}" in ${around.className}`);
          break;
        }
      }
    }
    return found;
  });

/** Controls that something else covers while they have the focus. */
const coveredInFocus = (page: Page) =>
  page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document;
    return [...scope.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')]
      .filter((each) => each.checkVisibility() && !each.closest('[inert]') && !each.hasAttribute('disabled'))
      .filter((each) => {
        each.focus();
        const { left, right, top, bottom } = (each.closest('label') ?? each).getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !hit || !(each.closest('label') ?? each).contains(hit);
      })
      .map(
        (each) =>
          `${each.getAttribute('aria-label') ?? (each.closest('label') ?? each).textContent} is covered`,
      );
  });

async function problems(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // A control that has changed its place takes no taps for a moment.
    await expect(page.locator('[data-fresh]')).toHaveCount(0);
    const note = (each: string) => `${state}, ${size.width} × ${size.height}: ${each}`;
    found.push(...(await cutOff(page)).map(note), ...(await coveredInFocus(page)).map(note));
    const style = await page.addStyleTag({ content: SPACED });
    found.push(...(await cutOff(page)).map((each) => note(`spaced: ${each}`)));
    await style.evaluate((element) => (element as HTMLElement).remove());
  }
  return found;
}

// The distances are set by a style that the test adds.
test.use({ bypassCSP: true });

test('at 400 % nothing is cut off or covers what has the focus, and the pages have room for wider letters and lines', async ({
  page,
}) => {
  const found: string[] = [];
  for (const address of ['', 'routine/strong-back-45', 'exercise/deadlift', 'history', 'settings', 'week']) {
    await page.goto(`./?no-sw&trace#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    found.push(...(await problems(page, address || 'library')));
  }
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  const look = async (state: string, seen: string) => {
    await expect(page.getByText(seen, { exact: true }).first()).toBeVisible();
    found.push(...(await problems(page, state)));
  };
  await goTo(page, 'hold');
  await look('hold', 'Hold');
  await goTo(page, 'reps');
  await look('reps', 'Done');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await look('a rest with the log', 'Skip rest');
  await page.getByRole('button', { name: 'Pause' }).click();
  await look('paused', 'Resume');
  expect(found).toEqual([]);
});
