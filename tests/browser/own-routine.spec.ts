import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const TEXT = `# Evening back
Short and calm.

## Warm-up
Cat-Cow 45s

## Main: circuit, 2 rounds, rest 15s, 30s between rounds
Glute Bridge 12
Side Plank 20s /side
Towel Slide 10
Bird Dog 8
> Slow hips.
Superman 3 reps x 3s
`;

const editor = (page: Page) => page.getByRole('textbox', { name: /^The text of the routine/ });
const asText = (page: Page) => page.getByText('Text', { exact: true }).click();
const stepNames = (page: Page) =>
  page.evaluate(() => holdfastTrace?.view().plan?.steps.map(({ kind, id }) => `${kind} ${id}`));
/**
 * All that the session asks for, and how long it lasts. Not the id of the routine: each person's copy has its own. Nor
 * the coaching lines: a quick Start does not wait for the texts that hold the second one.
 */
const stepsOf = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(holdfastTrace?.view().plan?.steps, (key, value: unknown) =>
      key === 'cue' ? undefined : value,
    ),
  );

/** Opens a link in a profile that has been there once and has no network now. */
async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const other = await browser.newContext();
  const phone = await other.newPage();
  await phone.goto(link.replace(/#.*/, '?trace#/'));
  await expect(phone.getByText('Works offline now.')).toBeVisible();
  await other.setOffline(true);
  await phone.goto(link.replace('/#', '/?trace#'));
  await expect(phone.getByText('6 exercises you already have')).toBeVisible();
  return phone;
}

/** The link that was copied. */
async function copiedLink(page: Page): Promise<string> {
  await expect(page.getByText('Copied.')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

const key = (page: Page) => (name: string) => page.keyboard.press(name);

/** Presses Tab until an element of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  for (let i = 0; i < 120 && !name.test(await focused()); i++) await page.keyboard.press('Tab');
  expect(await focused()).toMatch(name);
}

/** In the order of the list of exercises. */
const SIX = ['Bird Dog', 'Cat-Cow', 'Face Pull', 'Glute Bridge', 'Plank', 'Superman'];

test('a routine is made by thumb, run, sent as a link, and run by the person who got it, without a network', async ({
  page,
  browser,
}) => {
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.click();
  };
  await page.goto('./?no-sw&trace#/');
  await tap(page.getByRole('button', { name: 'New routine' }));
  await tap(page.getByRole('button', { name: 'Exercise', exact: true }));
  const sheet = page.getByRole('dialog');
  for (const name of SIX) await tap(sheet.getByRole('button', { name: new RegExp(`^${name}`) }).first());
  await expectAccessible(page, 'adding exercises');
  await tap(page.getByRole('button', { name: 'Add 6 to Main' }));
  await expect(page.getByText(/ added\.$/)).toBeVisible();
  await expectAccessible(page, 'a routine as cards');
  await tap(page.getByRole('button', { name: 'Done' }));
  // Under a minute, even for someone who thinks for five seconds before each tap.
  expect(taps).toBeLessThanOrEqual(10);
  await page.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('img', { name: /My routine/ })).toBeVisible();
  await expectAccessible(page, 'sharing a routine');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  const link = await copiedLink(page);
  expect(link.length).toBeLessThan(800);
  await page.getByRole('button', { name: 'Close' }).click();
  await startSession(page);
  await expect(page.getByRole('timer')).toBeVisible();
  expect((await stepNames(page))?.filter((step) => step.startsWith('rest')).length).toBeGreaterThan(5);
  const steps = await stepsOf(page);

  const phone = await openElsewhere(browser, link);
  await expectAccessible(phone, 'a routine that arrives');
  await phone.getByRole('button', { name: 'Add to my routines' }).click();
  await startSession(phone);
  await expect(phone.getByRole('timer')).toBeVisible();
  expect(await stepsOf(phone)).toEqual(steps);
  await phone.context().close();
});

async function startByKeys(page: Page): Promise<void> {
  await tabTo(page, /^Start/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Start now' })).toBeVisible();
  await tabTo(page, /^Start now/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toBeVisible();
}

test('a routine is made, sent as a link, and run by both people with the keyboard alone', async ({
  page,
  browser,
}) => {
  const press = key(page);
  await page.goto('./?no-sw&trace#/');
  await tabTo(page, /^New routine/);
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Exercise', exact: true })).toBeVisible();
  await press('a');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, /^Name, muscle or kit/);
  for (let i = 0; i < 6; i++) {
    await press('ArrowDown');
    await press('Space');
  }
  await press('Enter');
  await expect(page.getByText(/ added\.$/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const slots = page.locator('ol > li b[lang]');
  await expect(slots).toHaveCount(6);
  const [first = '', second = ''] = await slots.allTextContents();
  // To the first exercise, and one place down with it.
  await tabTo(page, /^Main/);
  await press('ArrowDown');
  await press('Alt+ArrowDown');
  await expect(slots.first()).toHaveText(second);
  await press('Control+z');
  await expect(slots.first()).toHaveText(first);
  await tabTo(page, /^Done/);
  await press('Enter');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, /^More options/);
  await press('Enter');
  await tabTo(page, /^Share/);
  await press('Enter');
  await tabTo(page, /^Copy the link/);
  await press('Enter');
  const link = await copiedLink(page);
  await press('Escape');
  await startByKeys(page);
  const steps = await stepsOf(page);

  const phone = await openElsewhere(browser, link);
  await tabTo(phone, /^Add to my routines/);
  await key(phone)('Enter');
  await startByKeys(phone);
  expect(await stepsOf(phone)).toEqual(steps);
  await phone.context().close();
});

test('a deleted routine comes back with one press, and a changed one keeps its text over a reload', async ({
  page,
}) => {
  await page.goto('./?no-sw#/');
  await page.getByRole('button', { name: 'New routine' }).click();
  await asText(page);
  await editor(page).fill(TEXT);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Evening back' })).toBeVisible();
  await page.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('button', { name: 'Delete this routine' }).click();
  await expect(page.getByRole('link', { name: /Evening back/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: /Evening back/ }).click();
  await page.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('link', { name: 'Edit' }).click();
  await asText(page);
  await expect(editor(page)).toHaveValue(TEXT);
});

test('a routine that was saved as a file can be opened in Your data', async ({ page }) => {
  await page.goto('./?no-sw#/data');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'Evening-back.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) });
  await asText(page);
  await expect(editor(page)).toHaveValue(TEXT);
  await expect(page.getByRole('heading', { level: 1, name: 'Evening back' })).toBeVisible();
});

test('an exercise of one’s own is shown with the figure that it borrows', async ({ page }) => {
  const text = '# Rows\nown: Seal Row, lats, like Band Row\n\n## Main\nSeal Row 3 x 8\nTowel Slide 8\n';
  await page.goto('./?no-sw#/data');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'Rows.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const figure = (name: string) =>
    page.locator('[data-slot]', { hasText: name }).locator('[data-size="small"] svg:not([data-size])');
  await expect(figure('Seal Row')).toBeVisible();
  await expect(figure('Towel Slide')).toHaveCount(0);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Seal Row' }).first().click();
  await expect(page.getByRole('heading', { name: 'Seal Row' })).toBeVisible();
});

test('a link without a routine says so in one sentence', async ({ page }) => {
  await page.goto('./?no-sw#/shared/not-a-routine');
  await expect(page.getByText(/There is no routine in this link/)).toBeVisible();
  await expectAccessible(page, 'a link that holds no routine');
});

test('a quick timer runs in two taps from the first screen', async ({ page }) => {
  await page.goto('./?no-sw&speed=10#/');
  await page.getByRole('link', { name: 'Timers' }).click();
  await expect(page.getByRole('link', { name: /^Tabata/ })).toBeVisible();
  await expectAccessible(page, 'the timers');
  await page.getByRole('link', { name: /^Tabata/ }).click();
  await expect(page.getByRole('link', { name: /^Tabata/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'the settings of a timer');
  await page.goBack();
  await page.getByRole('button', { name: 'Start Tabata' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start now' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByText('Work', { exact: true })).toBeVisible();
});

test('a stopwatch shows all of its time, however long it runs', async ({ page }) => {
  await page.goto('./?no-sw&speed=60#/timers');
  await page.getByRole('button', { name: 'Start Stopwatch' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start now' }).click();
  const digits = page.getByRole('timer').locator('b');
  await expect(digits).toHaveText(/^[2-9]:\d\d$/);
  const [box, tank] = [await digits.boundingBox(), page.viewportSize()];
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(tank?.width ?? 0);
});
