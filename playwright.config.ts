import { defineConfig, devices } from '@playwright/test';
import { findBrowser, findWindowless } from './tools/scripts/find-browser.mjs';
import { findFirefox } from './tools/scripts/find-engines.mjs';

/** Tests that compare instants of sound, picture or storage with those of the session. They mostly wait, and run apart. */
const TIMING = /\/timing\//;
/** A test that only waits, for minutes, whatever the processor does. It runs beside those of the app. */
const HIDDEN = /\/hidden\//;
/** Driven by WebDriver. */
const WEBKIT = /\/webkit\//;

const PLAIN_NETWORK = ['--disable-quic'];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // By projects, below.
  workers: '200%',
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./tools/scripts/note-results.mjs']],
  // Limits end what hangs: a busy machine may take long.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  projects: [
    // One setting of traces, or Playwright keeps the tests that need another until the end.
    { name: 'hidden', testMatch: HIDDEN, workers: 1, retries: 2 },
    {
      name: 'app',
      testIgnore: [TIMING, HIDDEN, WEBKIT],
      // Taps wait for frames and for what is seen more than they compute.
      workers: '150%',
      use: { launchOptions: { ...findWindowless(), args: PLAIN_NETWORK } },
    },
    {
      name: 'firefox',
      grep: /@engines/,
      testIgnore: [TIMING, HIDDEN, WEBKIT],
      workers: '100%',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: findFirefox(),
        isMobile: false,
      },
    },
    { name: 'webkit', testMatch: WEBKIT, workers: '100%' },
    { name: 'timing', testMatch: TIMING, retries: 2, use: { trace: 'off' } },
  ],
  use: {
    actionTimeout: 60_000,
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1,
    // Recording every test costs as much as running it.
    trace: 'on-first-retry',
    // Drawn in software, what moves takes a quarter of a core for each page. Tests of movement ask for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...findBrowser(), args: PLAIN_NETWORK },
  },
});
