import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/site.ts';

const TEXT = `# Evening

## Warm-up
Cat-Cow 45s
Bird Dog 8
> Slow hips.
Superman 10

## Last: circuit, 2 rounds
Plank 30s
`;
const LONG = `# Long\n\n## Main\n${['Bird Dog', ...Array.from({ length: 20 }, () => 'Superman')].map((name) => `${name} 8`).join('\n')}\n`;

const names = (page: Page) => page.locator('[data-slot] b[lang]');
const headings = (page: Page) => page.locator('[data-block] [aria-expanded] b');
const handle = (page: Page, name: string) => page.getByTitle(`Drag ${name}`).first();

async function openCards(page: Page, text: string) {
  await page.goto('./?no-sw#/data');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'routine.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(names(page).first()).toBeVisible();
}

async function middleOf(place: Locator) {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    top: box.y,
  };
}

/** Takes hold of a card, and carries it until the line shows where it would go. */
async function carry(page: Page, name: string, y: number) {
  const { x, y: from } = await middleOf(handle(page, name));
  await page.mouse.move(x, from);
  await page.mouse.down();
  await page.mouse.move(x, from + Math.sign(y - from) * 12);
  await expect(page.locator('[data-dragged]')).toBeVisible();
  await page.mouse.move(x, y, { steps: 4 });
}

test('a card is dragged by its handle, which is said, and comes back with one undo', async ({ page }) => {
  await openCards(page, TEXT);
  await carry(page, 'Superman', (await middleOf(page.locator('[data-slot]').first())).top + 4);
  await page.mouse.up();
  await expect(names(page)).toHaveText(['Superman', 'Cat-Cow', 'Bird Dog']);
  await expect(page.getByText('Superman: 1 of 3 in Warm-up.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveText(['Cat-Cow', 'Bird Dog', 'Superman']);
  await expect(page.getByText('Undone: Superman, Move')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a card goes to the end of a closed block, and a block to the place of another', async ({ page }) => {
  await openCards(page, TEXT);
  await carry(page, 'Bird Dog', (await middleOf(page.locator('[data-block]').nth(1))).y);
  await page.mouse.up();
  await expect(page.getByText('Bird Dog: 2 of 2 in Last.')).toBeVisible();
  await expect(names(page)).toHaveText(['Plank', 'Bird Dog']);
  await expect(page.getByText('Slow hips.')).toBeVisible();
  await carry(page, 'Last', (await middleOf(page.locator('[data-block]').first())).top - 20);
  await page.mouse.up();
  await expect(page.getByText('Last: block 1 of 2.')).toBeVisible();
  await expect(headings(page)).toHaveText(['Last', 'Warm-up']);
  await expect(names(page), 'the open block stays open').toHaveText(['Plank', 'Bird Dog']);
});

test('the handle of a block is a button, which offers its moves to keys too', async ({ page }) => {
  await openCards(page, TEXT);
  await page.getByRole('button', { name: 'Move, copy or remove Last' }).press('Enter');
  await page.getByRole('button', { name: 'Up', exact: true }).click();
  await expect(headings(page)).toHaveText(['Last', 'Warm-up']);
  await expect(page.getByText('Last: block 1 of 2.')).toBeVisible();
  await expect(names(page).first()).toHaveText('Cat-Cow');
});

test('Escape puts a card back that is in the air, and a press of its handle offers the same moves', async ({
  page,
}) => {
  await openCards(page, TEXT);
  await carry(page, 'Superman', (await middleOf(page.locator('[data-slot]').first())).top + 4);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Superman stays where it was.')).toBeVisible();
  await page.mouse.up();
  await expect(names(page)).toHaveText(['Cat-Cow', 'Bird Dog', 'Superman']);
  await expect(page.locator('[data-dragged]')).toHaveCount(0);
  await handle(page, 'Superman').click();
  await page.getByRole('button', { name: 'Up', exact: true }).click();
  await expect(names(page)).toHaveText(['Cat-Cow', 'Superman', 'Bird Dog']);
});

test('a finger drags a card over the edge of the window: the page scrolls there, and nowhere else', async ({
  page,
}) => {
  await openCards(page, LONG);
  const { x, y } = await middleOf(handle(page, 'Bird Dog'));
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  const scrolled = () => page.evaluate(() => scrollY);
  const before = await scrolled();
  await touch('touchStart', y);
  await touch('touchMove', y + 30);
  await touch('touchMove', y + 60);
  await expect(page.locator('[data-dragged]')).toBeVisible();
  expect(await scrolled()).toBe(before);
  const { height = 0 } = page.viewportSize() ?? {};
  await touch('touchMove', height - 4);
  await expect(page.getByText('Add to Main')).toBeInViewport();
  await touch('touchMove', height - 10);
  await touch('touchEnd');
  await expect(page.getByText('Bird Dog: 21 of 21 in Main.')).toBeVisible();
  await expect(names(page).last()).toHaveText('Bird Dog');
});
