import { type Browser, expect, type Page } from '@playwright/test';
import { setVisibility } from '../support/hide-page.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const STOPPED_MS = 12_000;
const SPEED = 10;

/** Stops every page of the browser as a sleeping phone does: no timer, no sound, and no event that says so. */
async function suspend(browser: Browser, during: () => Promise<void>): Promise<void> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  for (const id of renderers) process.kill(id, 'SIGSTOP');
  await during();
  for (const id of renderers) process.kill(id, 'SIGCONT');
}

const passed = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function startAndSleep(page: Page, browser: Browser): Promise<void> {
  await page.goto(`./?speed=${SPEED}&no-sw&trace#/routine/strong-back-45`);
  await startSession(page);
  await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
  // Long enough that the step of 45 s ends while the page is stopped, and not before, even on a busy machine.
  await page.evaluate(() => {
    holdfastTrace?.view().send({ type: 'jump', step: 1 });
    holdfastTrace?.view().send({ type: 'extend', byMs: 30_000 });
  });
  await expect(page.getByText('Hold', { exact: true }).first()).toBeVisible();
  await suspend(browser, () => passed(STOPPED_MS));
  await expect(page.getByRole('dialog')).toContainText('You were away');
}

const state = (page: Page) =>
  page.evaluate(() => {
    const now = holdfastTrace?.view().state;
    return now && 'step' in now ? { status: now.status, step: now.step } : null;
  });

test.describe('after the phone slept through a change of step', () => {
  test('the session can resume where it was left', async ({ page, browser }) => {
    await startAndSleep(page, browser);
    expect(await state(page)).toEqual({ status: 'paused', step: 1 });
    await page.getByRole('button', { name: /^Continue from Cat-Cow/ }).click();
    await expect.poll(() => state(page)).toEqual({ status: 'running', step: 1 });
  });

  test('the session can catch up to where it would be', async ({ page, browser }) => {
    await startAndSleep(page, browser);
    await page.getByRole('button', { name: /^Catch up to/ }).click();
    await expect.poll(async () => (await state(page))?.status).toBe('running');
    expect((await state(page))?.step).toBeGreaterThan(1);
  });
});

test('a clock that is set forward while the page is hidden is not taken for sleep as long as the sound runs on', async ({
  page,
}) => {
  await page.goto('./?no-sw&trace#/routine/desk-reset');
  await startSession(page);
  await expect(page.getByRole('timer')).toBeVisible();
  // Of the sound: on a busy machine it starts late.
  await expect
    .poll(() => page.evaluate(() => holdfastTrace?.cues.some(({ contextTime }) => contextTime > 0)))
    .toBe(true);
  const passed = (ms: number) =>
    page.evaluate(async (wait) => {
      const until = (holdfastTrace?.now() ?? 0) + wait;
      while ((holdfastTrace?.now() ?? 0) < until) await new Promise((resolve) => setTimeout(resolve, 100));
    }, ms);
  await passed(2000);
  await setVisibility(page, 'hidden');
  const before = await page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 3_600_000;
    return holdfastTrace?.now() ?? 0;
  });
  await passed(1500);
  await setVisibility(page, 'visible');
  const after = await page.evaluate(() => holdfastTrace?.now() ?? 0);
  expect(after - before).toBeLessThan(600_000);
  expect((await state(page))?.status).toBe('running');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('leaving a running session', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./?no-sw&trace');
    await page.getByRole('link', { name: /Desk Reset/ }).click();
    await startSession(page);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('asks first; the back gesture does not end it', { tag: '@engines' }, async ({ page }) => {
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await state(page))?.step).toBe(0);
    await page.getByRole('button', { name: 'Keep going' }).click();
    await expect.poll(async () => (await state(page))?.status).toBe('running');
  });

  test('keeps it in the library to be resumed', { tag: '@engines' }, async ({ page }) => {
    await page.goBack();
    await page.getByRole('button', { name: 'Pause and leave' }).click();
    await page.getByRole('button', { name: /^Resume/ }).click();
    await expect.poll(async () => (await state(page))?.status).toBe('running');
  });

  test('ends it and records what was done when the person chooses to end it', async ({ page }) => {
    await page.goBack();
    await page.getByRole('button', { name: 'End session' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('link', { name: 'History' }).click();
    await expect(page.getByRole('link', { name: /Desk Reset/ })).toContainText('ended early');
    await page.reload();
    await expect(page.getByRole('link', { name: /Desk Reset/ })).toContainText('ended early');
  });
});

test('a second tab does not start a session while one runs in the first', { tag: '@engines' }, async ({
  page,
  context,
}) => {
  await page.goto('./?no-sw&trace#/routine/desk-reset');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  const second = await context.newPage();
  await second.goto(`${page.url().split('?')[0]}?no-sw&trace#/routine/posture-15`);
  await second.getByRole('button', { name: /^Start/ }).click();
  await expect(second.getByText(/another tab/)).toBeVisible();
  expect((await state(page))?.status).toBe('running');
});
