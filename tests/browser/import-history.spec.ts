import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { ExerciseCode } from '../../src/interchange/fit/exercise-code.ts';
import { type FitMessage, fitFile, fitTime } from '../../src/interchange/fit/fit-file.ts';
import { fileId } from '../../src/interchange/fit/profile.ts';
import { expectAccessible } from '../support/axe.ts';
import { test } from '../support/site.ts';

const START = Date.UTC(2026, 4, 1, 18);

const fitOf = (messages: readonly FitMessage[], kind: 'activity' | 'workout' = 'activity') =>
  Buffer.from(fitFile([fileId(kind, START), ...messages]));

/** A set as a watch records it. */
const set = (at: number, { category, subtype }: ExerciseCode): FitMessage => ({
  number: 225,
  fields: [
    [6, 'uint32', fitTime(START + at)],
    [0, 'uint32', 30_000],
    [3, 'uint16', 8],
    [4, 'uint16', 60 * 16],
    [7, 'uint16', category],
    [8, 'uint16', subtype],
    [5, 'uint8', 1],
  ],
});
const workout: FitMessage = { number: 26, fields: [[8, 'string', 'Watch day', 16]] };
const step: FitMessage = {
  number: 27,
  fields: [
    [0, 'string', 'Deadlift', 16],
    [1, 'enum', 29],
    [2, 'uint32', 8],
  ],
};

const SAMPLE = readFileSync('tests/interchange/samples/strong-ios.csv');

async function pick(page: Page, name: string, buffer: Buffer) {
  await page.goto('./?no-sw#/data');
  await page.getByLabel('Import a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

test('the history of another app is shown first, imported only once, and removed again with one press', async ({
  page,
}) => {
  await pick(page, 'strong.csv', SAMPLE);
  const sheet = page.getByRole('dialog', { name: 'Import your history' });
  await expect(sheet.getByText('Recognised: Strong.')).toBeVisible();
  await expect(sheet.getByRole('radio', { name: 'Kilograms' })).toBeChecked();
  await expectAccessible(page, 'the history of another app');
  await sheet.getByRole('button', { name: /^Import \d+ sessions?$/ }).click();
  await expect(page.getByText('Imported. The data from the file is here now.')).toBeVisible();

  await page.goto('./?no-sw#/exercise/deadlift');
  await expect(page.getByText(/80\skg/).first()).toBeVisible();
  await pick(page, 'strong.csv', SAMPLE);
  await expect(sheet.getByText('Everything in the file is already here.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Leave it' }).click();

  await page.getByRole('button', { name: 'Undo the last import' }).click();
  await expect(page.getByText(/^Import undone/)).toBeVisible();
  await page.goto('./?no-sw#/exercise/deadlift');
  await expect(page.getByRole('heading', { level: 1, name: 'Deadlift' })).toBeVisible();
  await expect(page.getByText(/80\skg/)).toHaveCount(0);
});

test('a session is saved as a FIT file for other apps', async ({ page }) => {
  await pick(page, 'strong.csv', SAMPLE);
  await page.getByRole('button', { name: /^Import \d+/ }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.goto('./?no-sw#/history');
  await page
    .getByRole('link', { name: /Rücken/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'More about this session' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'FIT file for Strava or Garmin' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^holdfast-\d{4}-\d\d-\d\d-\d\d-\d\d\.fit$/);
  expect(
    readFileSync(await download.path())
      .subarray(8, 12)
      .toString(),
  ).toBe('.FIT');
  await expect(page.getByText(/^File saved/)).toBeVisible();
});

test('a table of an unknown app is read once its columns are named, and its names are looked at; both are remembered', async ({
  page,
}) => {
  const table = Buffer.from(
    'Tag;Was;kg;Anzahl\n2025-04-03;Zercher Wobble;60;8\n2025-04-03;Kreuzheben;80;5\n',
  );
  await pick(page, 'mine.csv', table);
  const ask = page.getByRole('dialog', { name: 'Which column is which?' });
  await ask.getByRole('combobox', { name: 'Date', exact: true }).selectOption('Tag');
  await ask.getByRole('combobox', { name: 'Exercise' }).selectOption('Was');
  await ask.getByRole('combobox', { name: 'Reps' }).selectOption('Anzahl');
  await ask.getByRole('combobox', { name: 'Weight', exact: true }).selectOption('kg');
  await expectAccessible(page, 'the columns of an unknown table');
  await ask.getByRole('button', { name: 'Read the file' }).click();

  const sheet = page.getByRole('dialog', { name: 'Import your history' });
  await expect(sheet.getByText('1 session with 2 sets, on 3 Apr 25.')).toBeVisible();
  await sheet.getByRole('button', { name: /^Zercher Wobble/ }).click();
  const picker = page.getByRole('dialog', { name: 'Zercher Wobble' });
  await picker.getByRole('searchbox').fill('dead stop');
  await expectAccessible(page, 'the exercise of a name');
  await picker.getByRole('button', { name: 'Dead-Stop Row' }).click();
  await expect(sheet.getByRole('button', { name: /^Zercher Wobble/ })).toContainText('Dead-Stop Row');
  await sheet.getByRole('button', { name: 'Import 1 session' }).click();
  await expect(page.getByText('Imported. The data from the file is here now.')).toBeVisible();

  await pick(page, 'mine.csv', table);
  await expect(sheet.getByText('Everything in the file is already here.')).toBeVisible();
  await expect(sheet.getByText('2 names are known')).toBeVisible();
});

test('a FIT activity of a watch comes in as a session, and an exercise of one’s own has a page with its muscles', async ({
  page,
}) => {
  const bench = { category: 0, subtype: 1 };
  await pick(page, 'activity.fit', fitOf([set(0, bench), set(60_000, bench)]));
  const sheet = page.getByRole('dialog', { name: 'Import your history' });
  await expect(sheet.getByText('Recognised: FIT.')).toBeVisible();
  await sheet.getByText('1 name is known').click();
  await expect(sheet.getByRole('button', { name: /^Bench Press/ })).toContainText('Works chest');
  await sheet.getByRole('button', { name: 'Import 1 session' }).click();
  await expect(page.getByText('Imported. The data from the file is here now.')).toBeVisible();
  await page.goto('./?no-sw#/exercises');
  await page.getByRole('searchbox').fill('bench');
  await page.getByRole('link', { name: /^Bench Press/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bench Press' })).toBeVisible();
  await expect(page.getByText(/60\skg/).first()).toBeVisible();
  await expect(page.getByText('Chest', { exact: true })).toBeVisible();
});

test('a FIT workout and a program in Liftoscript open as routines', async ({ page }) => {
  // Its bytes tell what it is, whatever it is called.
  await pick(page, 'watch', fitOf([workout, step], 'workout'));
  await expect(page.getByRole('heading', { level: 1, name: 'Watch day' })).toBeVisible();
  await pick(page, 'week.liftoscript', Buffer.from('# Lift week\n## Day 1\nDeadlift / 3x8 60kg / 90s\n'));
  await expect(page.getByRole('heading', { level: 1, name: 'Lift week' })).toBeVisible();
});

test('a file that is no text is refused in a sentence, and nothing of it is kept', async ({ page }) => {
  await pick(page, 'strong.csv', Buffer.from('PK\u0003\u0004'));
  const sheet = page.getByRole('dialog', { name: 'This file cannot be read' });
  await expect(sheet.getByText(/^This is a zip archive: unpack it first/)).toBeVisible();
  await expectAccessible(page, 'a file that is no table');
  await sheet.getByRole('button', { name: 'Pick another' }).click();
  await expect(page.getByRole('button', { name: 'Undo the last import' })).toHaveCount(0);
});
