import type { Page } from '@playwright/test';
import { build } from 'vite';
import { test } from './site.ts';
import type * as storage from './storage-entry.ts';

declare global {
  var holdfast: typeof storage;
}

/** The storage alone, as a script. */
async function storageScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/support/storage-entry.ts', name: 'holdfast', formats: ['iife'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  return bundle?.output[0].code ?? '';
}

/** Opens a page that has the storage and nothing else: for tests about a real database, not about screens. */
export function withStoragePage(): (page: Page) => Promise<void> {
  let script = '';
  test.beforeAll(async () => {
    script = await storageScript();
  });
  return async (page) => {
    await page.route('**/blank', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
    );
    await page.addInitScript({ content: `${script};globalThis.holdfast = holdfast` });
    await page.goto('./blank');
  };
}
