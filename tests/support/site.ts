import { test as base } from '@playwright/test';
import { findFirefox } from '../../tools/scripts/find-engines.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

/** Playwright's `test` with the built site on a server of its own: `site.stop()` takes the network away. */
export const test = base.extend<{ site: Awaited<ReturnType<typeof serveDist>>; engine: void }>({
  engine: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide, info) => {
      info.skip(info.project.name === 'firefox' && !findFirefox().executablePath, 'There is no Firefox.');
      await provide();
    },
    { auto: true },
  ],
  // Playwright reads what a fixture needs from the pattern of its first argument.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = await serveDist();
    await provide(site);
    await site.stop();
  },
  baseURL: async ({ site }, provide) => {
    await provide(site.url);
  },
});
