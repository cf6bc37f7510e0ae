import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const OFF_PATH = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const folders = () => (process.env.PATH ?? '').split(delimiter);
const onPath = (names) => folders().flatMap((folder) => names.map((name) => join(folder, name)));
const found = (places) => {
  const executablePath = places.find(existsSync);
  return executablePath ? { executablePath } : {};
};

/** Launch options for Chromium at `CHROME_PATH`, or the one Playwright downloaded, or an installed one; empty if there is none. */
export const findBrowser = () =>
  process.env.CHROME_PATH
    ? { executablePath: process.env.CHROME_PATH }
    : found([chromium.executablePath(), ...onPath(NAMES), ...OFF_PATH]);

/**
 * The same, but Chromium without a window where Debian's package of it is installed: it shows the same pages in about
 * two thirds of the processor time. It does not read the preferences of a profile.
 */
export const findWindowless = () =>
  process.env.CHROME_PATH
    ? findBrowser()
    : { ...findBrowser(), ...found(onPath(['chromium-headless-shell'])) };
