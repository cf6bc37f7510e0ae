import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';

interface Running {
  process: ChildProcess;
  browser: Browser;
}

/** A browser that the test may kill: one process group, driven over its debugging port. */
async function launch(profile: string): Promise<Running> {
  const { executablePath = chromium.executablePath() } = findBrowser();
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const process = spawn(
    executablePath,
    [...flags, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    process.once('exit', () => reject(new Error(`The browser ended: ${said}`)));
  });
  return { process, browser: await chromium.connectOverCDP(address) };
}

function kill({ process }: Running): Promise<void> {
  return new Promise((resolve) => {
    process.once('exit', () => resolve());
    if (process.pid) globalThis.process.kill(-process.pid, 'SIGKILL');
  });
}

/** A profile on disk whose browser is killed with all its processes and launched again. */
export function killableBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-kill-'));
  let running: Running | null = null;
  const end = async () => {
    if (running) await kill(running);
    running = null;
  };
  return {
    async launch(): Promise<Page> {
      running = await launch(profile);
      const [context] = running.browser.contexts();
      if (!context) throw new Error('The browser has no context.');
      return context.newPage();
    },
    kill: end,
    async remove(): Promise<void> {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
