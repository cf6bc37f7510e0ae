import { expect } from '@playwright/test';
import { hasNginx, serveByNginx } from '../../tools/scripts/serve-by-nginx.mjs';
import { deployment, deploySite, lookForUpdate, openToStay } from '../support/deployed-site.ts';
import { test } from '../support/site.ts';

test.skip(!hasNginx(), 'There is no nginx.');

test('from nginx with the configuration for hosts, the app installs itself, updates, and opens without a network', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const site = await deploySite(serveByNginx);
  await openToStay(page, site.url);
  expect(await deployment(page)).toBeNull();

  // The code that listens for updates is fetched while the page is idle.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('settle-in')),
  );
  site.deployAgain();
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-deployed', 'again');
  expect(refused).toEqual([]);

  await site.shut();
  await page.reload();
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  expect(await deployment(page)).toBe('again');
  await site.stop();
});
