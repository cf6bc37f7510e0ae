import { expect } from '@playwright/test';
import { hasNginx, serveByNginx } from '../../tools/scripts/serve-by-nginx.mjs';
import { deployment, deploySite, lookForUpdate, openToStay } from '../support/deployed-site.ts';
import { test as onSite } from '../support/site.ts';

const test = onSite.extend<{ host: Awaited<ReturnType<typeof deploySite>> }>({
  // Playwright reads what a fixture needs from the pattern of its first argument.
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, provide) => {
    const host = await deploySite(serveByNginx);
    await provide(host);
    await host.stop();
  },
});

test.skip(!hasNginx(), 'There is no nginx.');

test('from nginx with the configuration for hosts, the app installs itself, updates, and opens without a network', async ({
  page,
  host,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await openToStay(page, host.url);
  expect(await deployment(page)).toBeNull();

  // The code that listens for updates is fetched while the page is idle.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('settle-in')),
  );
  host.deployAgain();
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-deployed', 'again');
  expect(refused).toEqual([]);

  await host.shut();
  await page.reload();
  await expect(page.getByRole('link', { name: /Desk Reset/ })).toBeVisible();
  expect(await deployment(page)).toBe('again');
});
