import { expect, type Page } from '@playwright/test';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { goTo, setWeight } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';
import { storeRecord } from '../support/store-record.ts';

const LEAST_DIGITS_PX = 60;

/** Buttons of the player that are partly off screen or covered by something. */
const outOfReach = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button')]
      .filter((button) => button.checkVisibility() && !button.closest('[aria-label="All steps"]'))
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        return !(inside && button.contains(hit));
      })
      .map((button) => button.getAttribute('aria-label') ?? button.textContent),
  );

async function expectInReach(page: Page): Promise<void> {
  // A control that has changed its place takes no taps for a moment.
  await expect(page.locator('[data-fresh]')).toHaveCount(0);
  expect(await outOfReach(page)).toEqual([]);
}

/** Important text can be read, and every button can be reached. */
async function check(page: Page): Promise<void> {
  const digits = page.locator('[role="timer"] b, [data-digits]');
  const box = await digits.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(LEAST_DIGITS_PX);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  await expect(digits).toBeInViewport({ ratio: 0.95 });
  await expectInReach(page);
}

async function start(page: Page, routine: string): Promise<void> {
  await page.goto(`./?no-sw&trace#/routine/${routine}`);
  await startSession(page);
  await expect(page.getByRole('region', { name: 'Controls' })).toBeVisible();
}

for (const size of ['100%', '130%', '150%', '200%']) {
  test(`with type at ${size} the digits stay large and every button can be reached`, async ({ page }) => {
    await start(page, 'strong-back-45');
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await goTo(page, 'hold');
    await expect(page.getByText('Hold', { exact: true }).first()).toBeVisible();
    await check(page);
    await goTo(page, 'rest');
    await expect(page.getByRole('button', { name: 'Skip rest' })).toBeVisible();
    await check(page);
    await goTo(page, 'reps');
    await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeVisible();
    await check(page);
    await goTo(page, 'set-up');
    await expect(page.getByRole('button', { name: 'Ready' })).toBeVisible();
    await setWeight(page, '100');
    await expectInReach(page);
    await goTo(page, 'ramp-up');
    await expect(page.getByText('Ramp-up').first()).toBeVisible();
    await check(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('button', { name: 'End' })).toBeVisible();
    await expectInReach(page);
  });
}

test('on a small phone the lock can be pressed beside a long block name', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await start(page, 'posture-15');
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findIndex((each) => each.kind === 'work' && each.block === 2);
    view?.send({ type: 'jump', step: step ?? 0 });
  });
  await expect(page.getByText('Upper and lower back').first()).toBeVisible();
  await expectInReach(page);
  await page.getByRole('button', { name: 'Lock the screen' }).click();
  await expect(page.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
});

const enlarge = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

for (const [name, address, width] of [
  ["a routine's page", 'routine/strong-back-45', 390],
  ["a routine's page", 'routine/strong-back-45', 360],
  ['the questions of the first time', 'start', 390],
  ['what a person owns', 'owns', 390],
  ['an exercise', 'exercise/deadlift', 390],
  ['the week plan', 'week', 390],
] as const) {
  test(`${name} scrolls only downwards with type at 200 % on ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`./?no-sw#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await enlarge(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('on a phone in landscape, the question where it hurts stays inside its sheet at 200 %', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await start(page, 'strong-back-45');
  await goTo(page, 'reps');
  await page.getByRole('button', { name: 'It hurts' }).click();
  const sheet = page.getByRole('dialog');
  await enlarge(page);
  const wider = () => sheet.evaluate((each) => each.scrollWidth - each.clientWidth);
  await expect.poll(wider).toBe(0);
  await sheet.getByRole('button', { name: 'Lower back' }).last().click();
  await sheet.getByRole('button', { name: '7', exact: true }).click();
  await expect(sheet.getByText(/^See a doctor/)).toBeVisible();
  await expect.poll(wider).toBe(0);
});

test('with type at 200 % each question of the first time begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?no-sw#/start');
  const question = (name: RegExp) => page.getByRole('heading', { level: 1, name });
  await expect(question(/pull.ups/)).toBeVisible();
  await enlarge(page);
  await page.getByRole('button', { name: /^5 or more/ }).click();
  await expect(question(/plank/)).toBeInViewport({ ratio: 1 });
});

test('with type at 200 % a history with a place that hurt scrolls only downwards', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?no-sw#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const pain = { place: 'thigh', side: 'left', level: 4, sharp: false } as const;
  const sets = RECORD.sets.map((set) => ({ ...set, pain }));
  // The longest name of a month.
  await storeRecord(page, { ...RECORD, sets, startedAtWall: new Date(2025, 8, 10).getTime() });
  await storeRecord(page, { ...RECORD, id: 'now', sets, startedAtWall: Date.now() });
  await page.goto('./?no-sw#/history');
  await page.reload();
  await expect(page.getByRole('list', { name: 'Where it hurt' })).toBeVisible();
  await enlarge(page);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width).toBe(390);
  const earlier = page.getByRole('button', { name: 'The month before' });
  const september = page.getByRole('heading', { name: 'September 2025' });
  while (!(await september.isVisible())) await earlier.click();
  await expect.poll(width).toBe(390);
});
