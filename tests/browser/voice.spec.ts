import { expect } from '@playwright/test';
import { hearPage } from '../support/hear-page.ts';
import { setVisibility } from '../support/hide-page.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

// The recorder is a script that the test adds.
test.use({ bypassCSP: true });

/** Later notes of a cue begin within this. */
const LONGEST_CUE_S = 1.6;

test('after a routine was looked at once, the voice speaks without a network, in a hidden page too', async ({
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
  // The last file that is fetched without being requested.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('shipped-coaching')),
  );
  expect(await kept()).toEqual([]);
  await page.goto('./#/routine/strong-back-45');
  await expect.poll(kept).toEqual([expect.stringMatching(/^\/assets\/pack-.*\.mp3$/)]);
  await site.stop();

  await page.goto('./?trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await setVisibility(page, 'hidden');

  // A sound that begins when no cue is due is the voice.
  const spoken = () =>
    page.evaluate((longest) => {
      const cues = holdfastTrace?.cues.map(({ audioTime }) => audioTime) ?? [];
      return hearing.onsets.filter(({ at }) => !cues.some((cue) => at > cue - 0.1 && at < cue + longest));
    }, LONGEST_CUE_S);
  await expect.poll(async () => (await spoken()).length).toBeGreaterThan(1);
});
