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

/** The Chromium asked for, Playwright's own, or one on the machine; null where there is none. */
function lookAround() {
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

const NONE =
  'No browser: install Chromium or Chrome, or set CHROME_PATH, or run `npx playwright install chromium`.';

/** Playwright's launch options for a browser that is there. Throws one clear sentence when there is none. */
export function findBrowser() {
  const found = lookAround();
  if (!found) throw new Error(NONE);
  return found;
}

/** As findBrowser, but gets a browser where there is none. */
export function obtainBrowser() {
  const found = lookAround();
  if (found) return found;
  // Debian's package brings the system libraries along; the root that can install it is the root of a container.
  if (process.getuid?.() === 0 && onPath('apt-get') && run('apt-get', 'update', '-qq')) {
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  if (!lookAround()) {
    const playwright = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
    run(process.execPath, playwright, 'install', 'chromium');
  }
  return findBrowser();
}
