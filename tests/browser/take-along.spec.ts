import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';
import { watchSharing } from '../support/watch-sharing.ts';

const SAMPLE = readFileSync('tests/interchange/samples/strong-ios.csv', 'utf8').replaceAll(
  ',80.0,',
  ',62.5,',
);

/** Opens the data of a person who has brought a history along. */
async function openData(page: Page) {
  await page.goto('./?no-sw#/data');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'strong.csv', mimeType: 'text/csv', buffer: Buffer.from(SAMPLE) });
  await page.getByRole('button', { name: /^Import \d+/ }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

test.describe('in a language with decimal commas', () => {
  test.use({ locale: 'de-DE' });

  test('a spreadsheet gets semicolons, commas and a mark, and a program gets none of them', async ({
    page,
  }) => {
    await openData(page);
    const saved = async (name: RegExp) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const forSpreadsheet = await saved(/^Table for a spreadsheet.*as in German/);
    expect(forSpreadsheet).toMatch(/^\uFEFFsession;started;/);
    expect(forSpreadsheet).toMatch(/;62,5;/);
    const plain = await saved(/^Table, plain/);
    expect(plain).toMatch(/^session,started,/);
    expect(plain).toMatch(/,62\.5,/);
    expect(await saved(/^For other loggers/)).toMatch(/^Date;Workout Name;Exercise Name;/);
  });
});

test('a backup goes through the system’s sheet as a file, and can be saved here too', async ({ page }) => {
  const shared = await watchSharing(page);
  await openData(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect.poll(async () => (await shared()).map(({ type }) => type)).toEqual(['application/json']);
  const [file] = await shared();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await download).suggestedFilename()).toBe(file?.name);
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(file?.text);
});

test('what is in no backup is counted, and a backup made here is the last one after a reload', async ({
  page,
}) => {
  await openData(page);
  await expect(page.getByText('1 session is only here')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const file = await (await download).path();
  await expect(page.getByText('Every session is backed up')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Last backup today/)).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await reloaded;
  await expect(page.getByText('Nothing to lose yet.')).toBeVisible();
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Every session is backed up')).toBeVisible();
});

test('a folder chosen once gets a backup after each session', async ({ page }) => {
  await page.addInitScript(() => {
    // A browser without a window cannot show the folder picker, so the page gets a folder of its own storage.
    const folder = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: folder });
  });
  const sessionsInFolder = () =>
    page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');
      try {
        for await (const file of (
          folder as unknown as { values(): AsyncIterable<FileSystemFileHandle> }
        ).values())
          return JSON.parse(await (await file.getFile()).text()).sessions.length as number;
      } catch {
        // A file that is being written has moved.
      }
      return null;
    });
  await page.goto('./?no-sw#/data');
  await page.getByRole('switch', { name: /^Into a folder/ }).click();
  await expect(page.getByRole('switch', { name: /into “Backups”/ })).toBeChecked();
  await expect.poll(sessionsInFolder).toBe(0);
  await page.goto('./?no-sw#/routine/desk-reset');
  await startSession(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByRole('button', { name: 'End session' }).click();
  await expect(page.getByRole('button', { name: 'Finish' })).toBeVisible();
  await expect.poll(sessionsInFolder).toBe(1);
});

test('a routine goes to a watch as a FIT workout', async ({ page }) => {
  const shared = await watchSharing(page);
  await page.goto('./?no-sw#/routine/desk-reset');
  await page.getByRole('button', { name: 'More options' }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'For a watch, as FIT' }).click();
  await expect.poll(async () => (await shared()).map(({ name }) => name)).toEqual(['Desk-Reset.fit']);
  expect((await shared())[0]?.text.slice(8, 12)).toBe('.FIT');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
});
