import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // Most of the long tests wait for time to pass.
  workers: 3,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 90_000,
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    trace: 'retain-on-failure',
    launchOptions: { ...findBrowser(), args: ['--disable-quic'] },
  },
});
