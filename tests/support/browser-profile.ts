import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';

/** A browser profile on disk, like a person's: it outlives the browser, and it is not a private window. */
export function makeProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-profile-'));
  return {
    launch: (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(folder, {
        ...findBrowser(),
        args: ['--disable-quic'],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        reducedMotion: 'reduce',
      }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
