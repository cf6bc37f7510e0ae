import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';
import { MARK, translatePage } from '../support/translate-page.ts';

/**
 * How far the digits may be from the clock in seconds of the session, a tenth of a second at speed 30, at the best of some
 * frames: a busy machine draws others late.
 */
const OFF_BY_S = 3;

/** A control by its words, translated or not. */
const button = (page: Page, words: string) =>
  page.getByRole('button', { name: new RegExp(`^${MARK}?${words}$`) });

const failures = (page: Page) => {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  return found;
};

/** How far the digits are from the time left in the step, in seconds, at the next frames. */
const digitsOff = (page: Page) =>
  page.evaluate(async () => {
    const off: number[] = [];
    for (let frame = 0; frame < 10; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const view = holdfastTrace?.view();
      const state = view?.state;
      const digits = document.querySelector('[role="timer"]')?.textContent;
      if (!view?.plan || state?.status !== 'running' || !digits) continue;
      const step = view.plan.steps[state.step];
      if (step?.timing.kind !== 'timed') continue;
      const left = step.timing.ms - ((holdfastTrace?.now() ?? 0) - state.stepStartedAt);
      const shown = digits.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
      // Digits that the translator has taken for words are no number.
      off.push(Number.isNaN(shown) ? Number.POSITIVE_INFINITY : Math.abs(shown - left / 1000));
    }
    return off;
  });

test('a session that the browser translates shows the right digits to its end', async ({ page }) => {
  const failed = failures(page);
  await translatePage(page);
  await page.goto('./?speed=30&no-sw&trace#/routine/desk-reset');
  await startSession(page);
  await expect(page.getByRole('timer')).toBeVisible();
  const looks: number[] = [];
  while (!(await button(page, 'Finish').isVisible())) {
    const done = button(page, 'Done');
    if (await done.isVisible()) await done.click({ timeout: 1000 }).catch(() => undefined);
    const off = await digitsOff(page);
    if (off.length > 0) looks.push(Math.min(...off));
  }
  expect(looks.length).toBeGreaterThan(3);
  const wrong = looks.filter((seconds) => seconds > OFF_BY_S);
  expect(wrong.length).toBeLessThan(looks.length / 5);
  await button(page, 'Finish').click();
  await expect(page.getByRole('link', { name: /Settings/ })).toBeVisible();
  expect(failed).toEqual([]);
});

test('every control of a translated player does what it says, and its words follow', async ({ page }) => {
  const failed = failures(page);
  await translatePage(page);
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await goTo(page, 'set-up');
  await button(page, 'Ready').click();
  await goTo(page, 'reps');
  await button(page, 'Done').click();
  await page
    .getByRole('button', { name: /^More: / })
    .first()
    .click();
  await page.getByRole('button', { name: /Hard/ }).click();
  await button(page, 'Skip rest').click();
  await expect(page.getByText(`${MARK}Reps`, { exact: true })).toBeVisible();
  await button(page, 'Pause').click();
  await expect(page.getByText(`${MARK}Paused`, { exact: true })).toBeVisible();
  await button(page, 'All steps').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await button(page, 'Resume').click();
  await expect(page.getByText(`${MARK}Reps`, { exact: true })).toBeVisible();
  await goTo(page, 'side');
  await expect(page.getByText(`${MARK}Change sides`, { exact: true })).toBeVisible();
  await goTo(page, 'hold');
  await page.getByRole('button', { name: 'Lock the screen' }).click();
  await button(page, 'Hold to unlock').dispatchEvent('click');
  await button(page, 'Pause').click();
  await button(page, 'End').click();
  await button(page, 'End session').click();
  await expect(button(page, 'Finish')).toBeVisible();
  expect(failed).toEqual([]);
});
