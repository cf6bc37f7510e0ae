import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { findWebKit } from '../../../tools/scripts/find-engines.mjs';
import { killableWebKit } from '../../support/killable-webkit.ts';
import { test as onSite } from '../../support/site.ts';

const test = onSite.extend<{ webkit: ReturnType<typeof killableWebKit> }>({
  // Playwright reads what a fixture needs from the pattern of its first argument.
  // oxlint-disable-next-line no-empty-pattern
  webkit: async ({}, provide) => {
    const webkit = killableWebKit();
    await provide(webkit);
    await webkit.remove();
  },
});

test.skip(!findWebKit(), 'WebKitGTK is not installed');

/**
 * Begins a session or finds the one on offer, as a person would, and reports the session clock to the server. Runs in the
 * page.
 */
const PROBE = `
  const report = (what, at) => fetch('/probe/' + what + '/' + Math.round(at) + '/' + Date.now());
  const button = (name) => [...document.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(name));
  setInterval(() => {
    const view = globalThis.holdfastTrace?.view();
    if (!view) return;
    if (view.offer) report('offered', view.offer.state.pausedAt);
    else if (view.state.status === 'running') report('running', holdfastTrace.now());
    else (button('Start now') ?? button('Start'))?.click();
  }, 100);`;

/** The built page with the probe, and without the policy that forbids it. */
const page = () =>
  readFileSync('dist/index.html', 'utf8')
    .replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '')
    .replace('</head>', `<script>${PROBE}</script></head>`);

test('after the browser is killed the session is offered again, at most a second off', async ({
  site,
  webkit,
}) => {
  const reports: { what: string; at: number; wall: number }[] = [];
  site.lie = (path) => {
    const [, what, at, wall] = /^\/probe\/(\w+)\/(\d+)\/(\d+)$/.exec(path) ?? [];
    if (what) reports.push({ what, at: Number(at), wall: Number(wall) });
    if (what) return '';
    return path === '/' ? page() : undefined;
  };
  const last = (what: string) => reports.findLast((report) => report.what === what);

  webkit.open(`${site.url}?no-sw&trace#/routine/desk-reset`);
  await expect.poll(() => reports.filter(({ what }) => what === 'running').length).toBeGreaterThan(20);
  const running = last('running');
  await webkit.kill();
  const killed = (running?.at ?? 0) + Date.now() - (running?.wall ?? 0);
  webkit.open(`${site.url}?no-sw&trace`);
  await expect.poll(() => last('offered')?.at).toBeGreaterThan(0);
  const offered = last('offered')?.at ?? 0;
  // It died some time between the last report and the end of the kill.
  expect((last('running')?.at ?? 0) - offered).toBeLessThanOrEqual(1000);
  // Each sign of life reports up to a quarter of a second ahead.
  expect(offered - killed).toBeLessThanOrEqual(300);
});
