import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test('the summary of a session fits one screen of a phone, and leaves it as a picture and as a FIT file', async ({
  page,
}) => {
  await page.goto('./?no-sw#/routine/desk-reset');
  await startSession(page);
  const finish = page.getByRole('button', { name: 'Finish' });
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByRole('button', { name: 'End session' }).click();
  await expect(finish).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Discard it' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Share this session' }).click();
  await expect(page.getByRole('img', { name: /Desk Reset/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  const picture = await readFile(await (await download).path());
  // The header of a PNG file names its width and height.
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1080, 1350]);
  const activity = page.waitForEvent('download');
  await page.getByRole('button', { name: 'FIT file for Strava or Garmin' }).click();
  expect((await activity).suggestedFilename()).toMatch(/\.fit$/);
  await page.getByRole('button', { name: 'Discard it' }).click();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
});
