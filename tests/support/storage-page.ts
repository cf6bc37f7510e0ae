import type { Page } from '@playwright/test';
import { buildGlobal } from '../../tools/scripts/build-global.mjs';
import { test } from './site.ts';
import type * as storage from './storage-entry.ts';

declare global {
  var holdfast: typeof storage;
}

/** Opens a page that has the storage and nothing else: for tests about a real database, not about screens. */
export function withStoragePage(): (page: Page) => Promise<void> {
  let script = '';
  test.beforeAll(async () => {
    script = await buildGlobal('tests/support/storage-entry.ts', 'holdfast');
  });
  return async (page) => {
    await page.route('**/blank', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
    );
    await page.addInitScript({ content: script });
    await page.goto('./blank');
  };
}
