import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { goTo, sendCommand, setWeight } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

async function start(page: Page): Promise<void> {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('heading', { name: 'Cat-Cow' })).toBeVisible();
}

/** Checks a sheet and closes it. */
async function checkSheet(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('dialog', { name: title })).toBeVisible();
  await expectAccessible(page, `the sheet ${title}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

for (const [name, address] of [
  ['the library', ''],
  ['a routine', '#/routine/strong-back-45'],
  ['the exercises', '#/exercises'],
  ['settings', '#/settings'],
  ['the sound check', '#/sound-check'],
  ['an empty history', '#/history'],
  ["a person's data", '#/data'],
  ['the week plan', '#/week'],
  ['what a person owns', '#/owns'],
  ['the questions of the first time', '#/start'],
  ['an address that leads nowhere', '#/nowhere'],
] as const) {
  test(`axe finds nothing on ${name}`, { tag: '@engines' }, async ({ page }) => {
    await page.goto(`./?no-sw${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, name);
  });
}

test.describe('where things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('axe finds nothing on an exercise', async ({ page }) => {
    await page.goto('./?no-sw#/exercise/deadlift');
    await expect(page.getByRole('heading', { name: 'Set up' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stop the figure' })).toBeVisible();
    await expectAccessible(page, 'an exercise');
  });
});

test('axe finds nothing on the sheets of the editor, and on the order of own routines', async ({ page }) => {
  await page.goto('./?no-sw#/');
  for (const name of ['Plank', 'Superman']) {
    await button(page, 'New routine').click();
    await button(page, 'Exercise').click();
    const sheet = page.getByRole('dialog');
    await sheet
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await button(page, 'Add 1 to Main').click();
    await expect(page.getByText(/ added\.$/)).toBeVisible();
    if (name === 'Superman') break;
    await page.getByRole('button', { name: /rest$/ }).first().click();
    await checkSheet(page, /./);
    await page.getByRole('button', { name: /^Straight sets/ }).click();
    await checkSheet(page, /./);
    await button(page, 'Exercise').click();
    await page.getByRole('searchbox').fill('Zercher Carry');
    await button(page, 'Make “Zercher Carry” my own').click();
    await checkSheet(page, 'My own exercise');
    await button(page, 'Exercise').click();
    await page.getByRole('searchbox').fill('Zercher Carry');
    await button(page, 'Make “Zercher Carry” my own').click();
    await button(page, 'Save and add').click();
    await button(page, 'Zercher Carry').click();
    await button(page, 'Change Zercher Carry').click();
    await checkSheet(page, 'Zercher Carry');
    await page.goto('./?no-sw#/');
  }
  await page.goto('./?no-sw#/');
  await button(page, 'Change the order').click();
  await checkSheet(page, 'Change the order');
});

test('axe finds nothing on the sound check when a cue was not heard', async ({ page }) => {
  await page.goto('./?no-sw#/sound-check');
  await button(page, 'Play the first').click();
  await button(page, 'No').click();
  await expect(page.getByText('The volume is down')).toBeVisible();
  await expectAccessible(page, 'not heard');
});

test('axe finds nothing on the player in any phase', async ({ page }) => {
  await start(page);
  await expectAccessible(page, 'ready');
  await goTo(page, 'hold');
  await expect(page.getByText('Hold', { exact: true }).first()).toBeVisible();
  await expectAccessible(page, 'hold');
  await goTo(page, 'rest');
  await expect(button(page, 'Skip rest')).toBeVisible();
  await expectAccessible(page, 'rest');
  await goTo(page, 'side');
  await expect(page.getByText('Change sides').first()).toBeVisible();
  await expectAccessible(page, 'change of sides');
  await goTo(page, 'place');
  await expect(page.getByText('Up next').first()).toBeVisible();
  await expectAccessible(page, 'change of place');
  await goTo(page, 'set-up');
  await expect(button(page, 'Ready')).toBeVisible();
  await expectAccessible(page, 'set-up');
  await setWeight(page, '100');
  await goTo(page, 'ramp-up');
  await expect(page.getByText('Ramp-up').first()).toBeVisible();
  await expectAccessible(page, 'ramp-up');
  await goTo(page, 'reps');
  await expect(button(page, 'Done')).toBeVisible();
  await expectAccessible(page, 'reps');
});

test('axe finds nothing on the kit of the first time', async ({ page }) => {
  await page.goto('./?no-sw#/start');
  for (const [question, answer] of [
    [/pull.ups/, /5 or more/],
    [/plank/, /Over 45/],
    [/barbell/, /^Yes/],
  ] as const) {
    await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
    await page.getByRole('button', { name: answer }).click();
  }
  await expect(page.getByRole('heading', { name: 'What do you have?' })).toBeVisible();
  await page.getByRole('button', { name: 'Dumbbells' }).click();
  await expectAccessible(page, 'the kit');
});

test('axe finds nothing on how a person feels today, and on a set-up with plates', async ({ page }) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await page.getByText('Poor', { exact: true }).click();
  await expect(page.getByText(/^One set fewer/)).toBeVisible();
  await expectAccessible(page, 'a poor day');
  await page.goto('./?no-sw&trace#/exercise/deadlift');
  await button(page, 'Do it now').click();
  await button(page, 'Start now').click();
  await goTo(page, 'set-up');
  await setWeight(page, '82.5');
  await expect(page.getByText(/a side/).first()).toBeVisible();
  await expectAccessible(page, 'the plates');
});

test('axe finds nothing on a paused player, its lock and its sheets', async ({ page }) => {
  await start(page);
  await goTo(page, 'reps');
  await button(page, /^Sound/).click();
  await checkSheet(page, /hear/);
  await page.keyboard.press('l');
  await expect(button(page, 'Hold to unlock')).toBeVisible();
  await expectAccessible(page, 'locked');
  await button(page, 'Hold to unlock').dispatchEvent('click');
  await button(page, 'Pause').click();
  await expect(button(page, 'Resume')).toBeVisible();
  await expectAccessible(page, 'paused');
  await button(page, 'All steps').click();
  await checkSheet(page, 'All steps');
  await button(page, 'Change').click();
  await checkSheet(page, /^Change/);
  await button(page, 'End').click();
  await checkSheet(page, 'End the session?');
  await page.keyboard.press('Escape');
  await checkSheet(page, 'Leave the session?');
});

test('axe finds nothing when something hurts', async ({ page }) => {
  await start(page);
  await goTo(page, 'reps');
  await button(page, 'It hurts').click();
  await expect(page.getByRole('dialog', { name: 'Where does it hurt?' })).toBeVisible();
  await expectAccessible(page, 'where it hurts');
  await page.getByRole('dialog').getByRole('button', { name: 'Lower back' }).last().click();
  for (const level of ['4', '7']) {
    await button(page, level).click();
    await expectAccessible(page, `pain of ${level}`);
  }
  await button(page, /^Leave it out/).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('axe finds nothing in the library with an unfinished session', async ({ page }) => {
  await page.goto('./?no-sw#/routine/strong-back-45');
  await button(page, /^Swap/).first().click();
  await checkSheet(page, /^Swap/);
  await start(page);
  await page.keyboard.press('Escape');
  await button(page, 'Pause and leave').click();
  await expect(button(page, /^Resume/)).toBeVisible();
  await expectAccessible(page, 'the card of an open session');
  await page.getByRole('link', { name: /Desk Reset/ }).click();
  await button(page, /^Start/).click();
  await checkSheet(page, /is not over/);
  await page.goto('./?no-sw#/');
  await button(page, 'End this session').click();
  await checkSheet(page, 'End this session?');
});

test('axe finds nothing on the log of a set, the summary, the history and the record', async ({ page }) => {
  await start(page);
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findIndex(
      (each) => each.kind === 'work' && each.set.side === 'right' && each.set.dose.kind === 'reps',
    );
    view?.send({ type: 'jump', step: (step ?? 0) - 2 });
    view?.send({ type: 'done' });
    view?.send({ type: 'next' });
    view?.send({ type: 'done' });
  });
  const panel = page.getByRole('group', { name: /^What you did/ });
  await panel
    .getByRole('button', { name: /^More: / })
    .first()
    .click();
  await panel.getByRole('button', { name: /^Hard/ }).click();
  await expectAccessible(page, 'the log');
  await sendCommand(page, { type: 'finish' });
  await expect(button(page, /^Next time/)).toBeVisible();
  await button(page, 'Every set').click();
  await expectAccessible(page, 'the summary');
  await button(page, /^Next time/).click();
  await checkSheet(page, 'Next time');
  await button(page, 'Share this session').click();
  await expect(page.getByRole('img', { name: /Strong Back 45/ })).toBeVisible();
  await checkSheet(page, 'Share this session');
  await button(page, 'Finish').click();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByText('As a table').click();
  await expectAccessible(page, 'the history');
  await page
    .getByRole('region', { name: 'Calendar' })
    .getByRole('button', { name: /: Strong Back 45/ })
    .click();
  await page.getByRole('link', { name: 'The whole day' }).click();
  await expect(page.getByRole('region', { name: 'Muscles' })).toBeVisible();
  await expectAccessible(page, 'a day');
  await page.getByRole('link', { name: 'See all sets' }).click();
  await expect(button(page, 'More about this session')).toBeVisible();
  await expectAccessible(page, 'a record');
  for (const fold of await page.locator('main summary').all()) await fold.click();
  await button(page, /^Correct /)
    .first()
    .click();
  await expectAccessible(page, 'a set being corrected');
  await button(page, 'More about this session').click();
  await expectAccessible(page, 'what to do with a record');
  await button(page, 'Delete this session').click();
  await expect(button(page, 'Undo')).toBeVisible();
  await expectAccessible(page, 'a session deleted');
  await page.goto('./?no-sw#/data');
  await button(page, 'Delete everything').click();
  await checkSheet(page, 'Delete everything?');
});

test('axe finds nothing on a planned week', async ({ page }) => {
  await page.goto('./?no-sw#/week');
  const card = page.getByRole('group', { name: 'Strong Back 45' });
  await card.getByRole('button', { name: 'Monday' }).click();
  await card.getByRole('button', { name: 'Tuesday' }).click();
  await expect(card.getByRole('note')).toBeVisible();
  await expectAccessible(page, 'the week plan');
  await page.goto('./?no-sw#/');
  await expect(page.getByRole('link', { name: /^Plan the week/ })).toBeVisible();
  await expectAccessible(page, 'this week');
});

test('axe finds nothing on the question asked after an absence', async ({ page }) => {
  await page.clock.install();
  await start(page);
  await goTo(page, 'hold');
  await page.clock.fastForward('05:00');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.getByRole('dialog', { name: /You were away/ })).toBeVisible();
  await expectAccessible(page, 'You were away');
});
