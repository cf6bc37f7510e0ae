import { expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const SIZES = [
  { width: 568, height: 320 },
  { width: 320, height: 568 },
  { width: 390, height: 844 },
];

/** Controls that are smaller than a fingertip, or whose area another control covers. */
const tooSmallNow = (page: Page) =>
  page.evaluate(() => {
    const leastPx = 48;
    const rounding = 0.1;
    const scope = document.querySelector('dialog[open]') ?? document;
    const targets = [...scope.querySelectorAll('button, a[href], input, select')]
      .filter((each) => each.checkVisibility() && !each.closest('[inert]'))
      // A link within a sentence is as high as the text.
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .map((each) => ({ of: each, box: (each.closest('label') ?? each).getBoundingClientRect() }));
    const nameOf = (each: Element) =>
      each.getAttribute('aria-label') ?? (each.closest('label') ?? each).textContent ?? '';
    const small = targets
      .filter(({ box }) => Math.min(box.width, box.height) < leastPx - rounding)
      .map(({ of, box }) => `${nameOf(of)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
    const crossing = targets.flatMap(({ of, box }, i) =>
      targets
        .slice(i + 1)
        .filter((other) => other.of.parentElement === of.parentElement)
        .filter(
          ({ box: other }) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > rounding &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > rounding,
        )
        .map((other) => `${nameOf(of)} over ${nameOf(other.of)}`),
    );
    return [...small, ...crossing];
  });

/** The same in every size of screen; the last one stays. */
async function tooSmall(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const each of await tooSmallNow(page)) found.push(`${state}, ${size.width} px wide: ${each}`);
  }
  return found;
}

const SCREENS = [
  '',
  'routine/strong-back-45',
  'routine/desk-reset',
  'exercise/deadlift',
  'exercises',
  'history',
  'settings',
  'sound-check',
  'data',
  'week',
  'start',
  'owns',
];

test('every control is as large as a fingertip on every screen but the player', async ({ page }) => {
  const found: string[] = [];
  for (const address of SCREENS) {
    await page.goto(`./?no-sw#/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (address === 'week') await page.getByRole('button', { name: 'Monday' }).first().click();
    found.push(...(await tooSmall(page, address)));
  }
  expect(found).toEqual([]);
});

test('every control is as large as a fingertip on the player, its sheets, the summary and the history', async ({
  page,
}) => {
  const found: string[] = [];
  const look = async (name: string, seen: string) => {
    await expect(page.getByText(seen, { exact: true }).first()).toBeVisible();
    found.push(...(await tooSmall(page, name)));
  };
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await look('ready', 'Ready');
  await goTo(page, 'hold');
  await look('hold', 'Hold');
  await goTo(page, 'set-up');
  await look('set-up', 'Ready');
  await goTo(page, 'reps');
  await look('reps', 'Done');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await look('a rest with the log', 'Skip rest');
  await goTo(page, 'rest');
  found.push(...(await tooSmall(page, 'a rest')));
  await goTo(page, 'transition');
  await look('a change', 'Start now');
  await page.getByRole('button', { name: 'Lock the screen' }).click();
  await look('locked', 'Hold to unlock');
  await page.getByRole('button', { name: 'Hold to unlock' }).dispatchEvent('click');
  await page.getByRole('button', { name: 'Pause' }).click();
  await look('paused', 'Resume');
  for (const [button, title] of [
    ['All steps', 'All steps'],
    ['Change', 'Change'],
    ['End', 'End the session?'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await tooSmall(page, title)));
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.getByRole('button', { name: 'Sets done' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await tooSmall(page, 'the log while paused')));
  await page.getByRole('dialog').getByRole('button', { name: 'It hurts' }).click();
  const hurt = page.getByRole('dialog');
  await expect(hurt.getByText('Where does it hurt?')).toBeVisible();
  found.push(...(await tooSmall(page, 'where it hurts')));
  await hurt.getByRole('button', { name: 'Lower back' }).last().click();
  await hurt.getByRole('button', { name: '7', exact: true }).click();
  found.push(...(await tooSmall(page, 'how much it hurts')));
  await hurt.getByRole('button', { name: 'Close' }).click();
  await expect(hurt).toBeHidden();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByRole('button', { name: 'End session' }).click();
  await look('the summary', 'Finish');
  await page.getByRole('button', { name: 'Every set' }).click();
  await page
    .getByRole('button', { name: /^Correct / })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  found.push(...(await tooSmall(page, 'corrections')));
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('link', { name: /Strong Back/ })).toBeVisible();
  found.push(...(await tooSmall(page, 'the history')));
  expect(found).toEqual([]);
});

test('six answers to a set fit the narrowest phone', async ({ page }) => {
  await page.goto('./?no-sw&trace#/settings');
  await page.getByRole('radio', { name: /^Reps left/ }).dispatchEvent('click');
  await page.evaluate(() => (location.hash = '#/routine/strong-back-45'));
  await startSession(page);
  await expect(page.getByRole('region', { name: 'Controls' })).toBeVisible();
  await goTo(page, 'reps');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'It hurts' })).toBeVisible();
  expect(await tooSmall(page, 'reps in reserve')).toEqual([]);
});

test('what a session needs most is in the lower half of a phone, where a thumb reaches it', async ({
  page,
}) => {
  const half = 844 / 2;
  await page.setViewportSize({ width: 390, height: 844 });
  const above = async (...names: readonly (string | RegExp)[]) => {
    const found: string[] = [];
    for (const name of names) {
      const control = page.getByRole('button', { name, exact: true }).first();
      await expect(control).toBeInViewport({ ratio: 1 });
      const { y = 0 } = (await control.boundingBox()) ?? {};
      if (y < half) found.push(`${name} at ${y}`);
    }
    return found;
  };
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  expect(await above(/^Start/)).toEqual([]);
  await startSession(page);
  await goTo(page, 'hold');
  expect(await above('Pause', 'Previous step', /^Skip to/)).toEqual([]);
  await goTo(page, 'reps');
  expect(await above('Done', 'Pause', /^Skip to/, 'It hurts')).toEqual([]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  expect(await above('Skip rest', 'Pause', /^Less: Weight/, /^More: Weight/, /^Hard/)).toEqual([]);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  expect(await above('Resume', 'End', 'All steps')).toEqual([]);
});
