import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { findFirefox } from '../../tools/scripts/find-engines.mjs';

/** A browser profile on disk, like a person's: it outlives the browser, and it is not a private window. */
export function makeProfile(engine: 'chromium' | 'firefox' | 'webkit' = 'chromium') {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-profile-'));
  const page = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' } as const;
  return {
    launch: (): Promise<BrowserContext> =>
      engine === 'firefox'
        ? firefox.launchPersistentContext(folder, { ...findFirefox(), channel: 'moz-firefox', ...page })
        : chromium.launchPersistentContext(folder, { ...findBrowser(), args: ['--disable-quic'], ...page }),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
