import { expect } from '@playwright/test';
import { hearPage } from '../support/hear-page.ts';
import { setVisibility } from '../support/hide-page.ts';
import { test } from '../support/site.ts';

// The recorder is a script of the test's own.
test.use({ bypassCSP: true });

test('once the app was opened the voice speaks without a network, in a hidden page too', async ({
  page,
  context,
  site,
}) => {
  await hearPage(context);
  await page.goto('./');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = () =>
    page.evaluate(async () => {
      const cache = await caches.open('holdfast-kept-files');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
  await expect.poll(kept, { timeout: 15_000 }).toEqual([expect.stringMatching(/^\/assets\/pack-.*\.mp3$/)]);
  await site.stop();

  await page.goto('./?trace#/routine/strong-back-45');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await setVisibility(page, 'hidden');

  // Getting ready takes ten seconds, and no cue sounds in the first five: what is heard is the voice.
  const onsets = () => page.evaluate(() => hearing.onsets.map(({ at }) => at));
  await expect.poll(async () => (await onsets()).length, { timeout: 5000 }).toBeGreaterThan(1);
});
