import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(canRun);

/** Playwright's launch options for a Chromium that is there: the one asked for, its own, one on the machine. */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked && !canRun(asked)) throw new Error(`CHROME_PATH is ${asked}, which cannot be run.`);
  if (asked) return { executablePath: asked };
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath() };
  const found =
    onPath(...NAMES) ??
    MAC_NAMES.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).find(canRun);
  if (found) return { executablePath: found };
  return process.platform === 'win32' ? { channel: 'msedge' } : null;
}

function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Finds a browser or gets one. Throws one clear sentence when there is none to be had. */
export function obtainBrowser() {
  const found = findBrowser();
  if (found) return found;
  // Debian's package brings the system libraries along; the root that can install it is the root of a container.
  if (process.getuid?.() === 0 && onPath('apt-get') && run('apt-get', 'update', '-qq')) {
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (!findBrowser()) {
    const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
    run(process.execPath, playwright, 'install', 'chromium');
  }
  const obtained = findBrowser();
  if (obtained) return obtained;
  throw new Error(
    'No browser: install Chromium or Chrome, or set CHROME_PATH, or run `npx playwright install chromium`.',
  );
}
