// A browser whose page is really in the background: Playwright's own keeps every page in sight and its timers at full
// speed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../tools/scripts/find-browser.mjs';

const FLAGS = ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-quic', '--mute-audio'];
const GONE = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };

/** Opens a page and covers it by another tab. */
export async function inHiddenPage(open) {
  const folder = mkdtempSync(join(tmpdir(), 'hidden-browser-'));
  const program = findBrowser().executablePath ?? chromium.executablePath();
  const run = spawn(program, [...FLAGS, `--user-data-dir=${folder}`, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let address;
  for await (const line of createInterface(run.stderr)) {
    address = /DevTools listening on (\S+)/.exec(line)?.[1];
    if (address) break;
  }
  run.stderr.resume();
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const [context] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  await open(page);
  await context.newPage();
  await page.waitForFunction(() => document.hidden, null, { polling: 200 });
  return {
    browser,
    root: run.pid,
    async close() {
      await browser.close();
      const over = new Promise((resolve) => run.once('exit', resolve));
      run.kill();
      await over;
      rmSync(folder, GONE);
    },
  };
}
