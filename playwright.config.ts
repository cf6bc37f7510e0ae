import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './tools/scripts/find-browser.mjs';

/** Tests that hear when sound begins, to the millisecond: a software audio clock slips while others work beside it. */
const BY_EAR = /(background-cues|broken-audio)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // Most of the long tests wait for time to pass.
  workers: 4,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  timeout: 90_000,
  // As long as a busy machine may take; what is there sooner is found sooner.
  expect: { timeout: 15_000 },
  projects: [
    { name: 'app', testIgnore: BY_EAR },
    { name: 'sound', testMatch: BY_EAR, workers: 3 },
  ],
  use: {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    // Recording every test costs as much as running it.
    trace: 'on-first-retry',
    // Drawn in software, what moves takes a quarter of a core for each page. Tests of movement ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...findBrowser(), args: ['--disable-quic'] },
  },
});
