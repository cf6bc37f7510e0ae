import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect } from '@playwright/test';
import { findBrowser } from '../../../tools/scripts/find-browser.mjs';
import { test } from '../../support/site.ts';

const KILLS = 5;

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

const pageOf = async ({ browser }: Running) => {
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  return context.newPage();
};

for (const routine of ['posture-15', 'strong-back-45']) {
  test(`after each of ${KILLS} kills in ${routine} the session is offered again, at most a second off`, async ({
    site,
  }) => {
    test.setTimeout(400_000);
    const profile = mkdtempSync(join(tmpdir(), 'holdfast-kill-'));
    const address = `${site.url}?no-sw&trace`;
    const lost: number[] = [];

    let running = await launch(profile);
    let page = await pageOf(running);
    await page.goto(`${address}#/routine/${routine}`);
    await page.getByRole('button', { name: /^Start/ }).click();
    for (let round = 0; round < KILLS; round++) {
      await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
      if (round % 3 === 1) await page.getByRole('button', { name: /^Skip/ }).first().click();
      // A random moment within the next two and a half seconds.
      const moment = Math.random() * 2500;
      const before = await page.evaluate(
        (ms) =>
          new Promise<{ at: number; wall: number; step: number }>((resolve) => {
            setTimeout(() => {
              const state = holdfastTrace?.view().state;
              resolve({
                at: holdfastTrace?.now() ?? 0,
                wall: Date.now(),
                step: state?.status === 'running' ? state.step : -1,
              });
            }, ms);
          }),
        moment,
      );
      // Session clock and wall clock run side by side: the wall clock, read just before the kill, gives its moment.
      const killedAt = before.at + Date.now() - before.wall;
      await kill(running);

      running = await launch(profile);
      page = await pageOf(running);
      await page.goto(address);
      await expect(page.getByRole('button', { name: /^Resume/ })).toBeVisible();
      const offer = await page.evaluate(() => {
        const found = holdfastTrace?.view().offer;
        return found
          ? { at: found.state.status === 'paused' ? found.state.pausedAt : 0, step: found.state.step }
          : null;
      });
      expect(offer?.step).toBe(before.step);
      lost.push(killedAt - (offer?.at ?? 0));
      await page.getByRole('button', { name: /^Resume/ }).click();
    }
    await kill(running);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    console.log(`Milliseconds lost in each kill: ${lost.join(', ')}`);
    expect(Math.max(...lost)).toBeLessThanOrEqual(1000);
    expect(Math.min(...lost)).toBeGreaterThanOrEqual(-100);
  });
}
