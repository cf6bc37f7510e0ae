import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { accented } from '../../src/words/pseudo.ts';
import { findLeaks } from '../support/find-leaks.ts';
import { goTo } from '../support/go-to.ts';
import { test as base } from '../support/site.ts';

/** Routines and exercises keep their names in every language. */
const NAMES: readonly string[] = ['routines', 'routines/exercises'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).name),
);

/** Matches a sentence of the catalogue, or part of one, in the pseudo-language. */
const said = (english: string) => new RegExp(`(${english}|${accented(english)})`);
/** Matches a whole sentence. */
const saying = (english: string) => new RegExp(`^(${english}|\\[${accented(english)} ?[^a-z]*\\])$`, 'i');
const button = (page: Page, english: string) => page.getByRole('button', { name: said(english) }).first();
const onlyButton = (page: Page, english: string) =>
  page.getByRole('button', { name: saying(english) }).first();

/** Collects text in plain letters or too wide, so that one run reports everything. */
const test = base.extend<{ found: string[] }>({
  // Playwright reads what a fixture needs from the pattern of its first argument.
  // oxlint-disable-next-line no-empty-pattern
  found: async ({}, provide) => {
    const found: string[] = [];
    await provide(found);
    expect(found).toEqual([]);
  },
});

async function look(page: Page, found: string[], name: string): Promise<void> {
  const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const leaks = await page.evaluate(findLeaks, NAMES);
  if ((await page.evaluate(tooWide)) > 0) leaks.push('scrolls sideways');
  const known = new Set(found.map((line) => line.slice(line.indexOf(': '))));
  found.push(...leaks.filter((leak) => !known.has(`: ${leak}`)).map((leak) => `${name}: ${leak}`));
}

async function lookAt(page: Page, found: string[], address: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await look(page, found, `#/${address}`);
}

async function lookAtSheet(page: Page, found: string[], name: string): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  await look(page, found, name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function start(page: Page, language: string, routine: string): Promise<void> {
  await page.goto(`./?no-sw&trace&lang=${language}#/routine/${routine}`);
  await button(page, 'Start').click();
  await button(page, 'Start now').click();
  await expect(page.getByRole('timer')).toBeVisible();
}

for (const [language, direction] of [
  ['xx', 'ltr'],
  ['xr', 'rtl'],
] as const) {
  test.describe(`in the pseudo-language ${language} all text is translated`, () => {
    test('on every screen', async ({ page, found }) => {
      await page.goto(`./?no-sw&lang=${language}#/`);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, found, 'library');
      for (const address of [
        'routine/strong-back-45',
        'routine/desk-reset',
        'exercises',
        'exercise/deadlift',
        'history',
        'timers',
        'timers/tabata',
        'timers/for-time',
        'shared/nothing',
        'settings',
        'nowhere',
      ])
        await lookAt(page, found, address);
      await lookAt(page, found, 'exercise/deadlift');
      await expect(page.getByRole('heading', { name: said('Set up') })).toBeVisible();
      await look(page, found, 'an exercise with its coaching');
      await lookAt(page, found, 'owns');
      await lookAt(page, found, 'start');
      for (let i = 0; i < 3; i++) {
        const question = await page.getByRole('heading', { level: 1 }).textContent();
        await page.getByRole('group').getByRole('button').first().click();
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question ?? '');
      }
      await look(page, found, 'the kit');
      await lookAt(page, found, 'week');
      await button(page, 'Monday').click();
      await look(page, found, 'a day picked for the week');
      await lookAt(page, found, 'sound-check');
      await button(page, 'Play the first').click();
      await onlyButton(page, 'No').click();
      await look(page, found, 'a cue that was not heard');
      await lookAt(page, found, 'data');
      const backup = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
      await page.locator('input[type="file"]').setInputFiles(backup);
      await lookAtSheet(page, found, 'a file that is no backup');
      await button(page, 'Delete everything').click();
      await lookAtSheet(page, found, 'delete everything?');
    });

    test('in the editor of a routine', async ({ page, found }) => {
      await page.goto(`./?no-sw&lang=${language}#/`);
      await button(page, 'New routine').click();
      await onlyButton(page, 'Exercise').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByRole('dialog').locator('ul button').first().click();
      await look(page, found, 'adding exercises');
      await page.getByRole('dialog').getByRole('button').last().click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await look(page, found, 'a routine as cards');
      for (const at of await page.locator('ol li [data-token], ol li button[aria-label]').all()) {
        await at.click();
        if (await page.getByRole('dialog').isVisible()) await lookAtSheet(page, found, 'a token');
        else await look(page, found, 'moving a line');
      }
      await page.locator('section [class] > button').filter({ hasText: /./ }).nth(1).click();
      await lookAtSheet(page, found, 'how a block runs');
    });

    test('on the sheets of a routine and the settings', async ({ page, found }) => {
      await page.goto(`./?no-sw&lang=${language}#/routine/strong-back-45`);
      await button(page, 'Swap').click();
      await lookAtSheet(page, found, 'swap on the routine page');
      for (const opener of ['How you hear it', 'Change kit']) {
        await button(page, opener).click();
        await lookAtSheet(page, found, opener);
      }
      await button(page, 'Start').click();
      await lookAtSheet(page, found, 'the health note');
      await button(page, 'More').click();
      const minutes = page.getByRole('slider').first();
      for (const key of ['Home', 'PageUp', 'PageUp', 'End']) {
        await minutes.press(key);
        await look(page, found, `fitted to a time with ${key}`);
      }
      await page.keyboard.press('Escape');
      await lookAt(page, found, 'settings');
      await button(page, 'Find it by tapping').click();
      await lookAtSheet(page, found, 'find the offset by tapping');
      const choices = page.getByRole('radio');
      for (let i = 0; i < (await choices.count()); i++) {
        await choices.nth(i).dispatchEvent('click');
        await look(page, found, `settings with choice ${i}`);
      }
    });

    test('in a session, on its sheets, its summary and in the history', async ({ page, found }) => {
      await start(page, language, 'strong-back-45');
      await look(page, found, 'ready');
      for (const step of ['hold', 'rest', 'transition'] as const) {
        await goTo(page, step);
        await look(page, found, step);
      }
      await goTo(page, 'reps');
      await expect(onlyButton(page, 'Done')).toBeVisible();
      await look(page, found, 'reps');
      await onlyButton(page, 'Done').click();
      await look(page, found, 'what was done');
      await button(page, 'Sound').click();
      await lookAtSheet(page, found, 'how cues are heard');
      await button(page, 'Lock the screen').click();
      await look(page, found, 'locked');
      await button(page, 'Hold to unlock').dispatchEvent('click');
      await button(page, 'Pause').click();
      await look(page, found, 'paused');
      for (const sheet of ['All steps', 'Change', 'End']) {
        await onlyButton(page, sheet).click();
        await lookAtSheet(page, found, sheet);
      }
      // The player's keys work again just after a sheet has closed.
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
      }).toPass();
      await look(page, found, 'leave?');
      await button(page, 'Pause and leave').click();
      await expect(button(page, 'End this session')).toBeVisible();
      await look(page, found, 'the library with a session left open');
      await button(page, 'End this session').click();
      await lookAtSheet(page, found, 'end an open session?');
      await page.evaluate(() => (location.hash = '#/routine/desk-reset'));
      await button(page, 'Start').click();
      await lookAtSheet(page, found, 'another session is open');
      await page.evaluate(() => (location.hash = '#/'));
      await button(page, 'Resume').click();
      await expect(page.getByRole('timer')).toBeVisible();
      await page.evaluate(() => holdfastTrace?.view().send({ type: 'finish' }));
      await expect(button(page, 'Finish')).toBeVisible();
      await look(page, found, 'summary');
      await button(page, 'Finish').click();
      await lookAt(page, found, '');
      await lookAt(page, found, 'history');
      await page.locator('summary').first().click();
      await look(page, found, 'history as a table');
      await page.locator('main table button').first().click();
      await page.locator('main a[href*="day/"]').click();
      await page.locator('main a[href*="history/"]').first().waitFor();
      await look(page, found, 'a day');
      await page.locator('main a[href*="history/"]').first().click();
      await expect(button(page, 'More about this session')).toBeVisible();
      for (const fold of await page.locator('main summary').all()) await fold.click();
      await button(page, 'Correct').first().click();
      await look(page, found, 'a record, with a set being corrected');
      await button(page, 'More about this session').click();
      await look(page, found, 'what to do with a record');
      await button(page, 'Delete this session').click();
      await expect(button(page, 'Undo')).toBeVisible();
      await look(page, found, 'a session deleted');
    });

    test('on the question after an absence', async ({ page, found }) => {
      await page.clock.install();
      await start(page, language, 'desk-reset');
      await goTo(page, 'hold');
      await page.clock.fastForward('05:00');
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await lookAtSheet(page, found, 'where to go on?');
    });
  });
}
