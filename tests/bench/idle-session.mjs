// What a running session costs without input: a minute of a hold, of reps at a tempo and of a rest, on an
// unthrottled page and at a quarter of the speed.
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';
import { startSession } from './start-session.mjs';

const SECONDS = 20;
const TASKS = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration', 'TaskDuration'];
const COUNTS = ['LayoutCount', 'RecalcStyleCount'];

async function openStep(page, url, find) {
  await page.goto(`${url}?no-sw&trace#/routine/strong-back-45`);
  await startSession(page);
  await page.evaluate(([kind, timing]) => {
    const view = globalThis.holdfastTrace.view();
    const step = view.plan.steps.findIndex((each) => each.kind === kind && each.timing.kind === timing);
    view.send({ type: 'jump', step });
  }, find);
}

const PHASES = { hold: ['work', 'timed'], reps: ['work', 'open'], rest: ['rest', 'timed'] };

async function measure(page, cdp, phase, url) {
  await openStep(page, url, PHASES[phase]);
  await page.waitForTimeout(3000);
  const read = async () =>
    Object.fromEntries(
      (await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
    );
  const commits = () => page.evaluate(() => globalThis.commits);
  const [before, commitsBefore] = [await read(), await commits()];
  await page.waitForTimeout(SECONDS * 1000);
  const [after, commitsAfter] = [await read(), await commits()];
  const perMinute = (name) => ((after[name] - before[name]) * 60) / SECONDS;
  return {
    'commits/s': ((commitsAfter - commitsBefore) / SECONDS).toFixed(2),
    ...Object.fromEntries(
      TASKS.map((name) => [
        `${name.replace('Duration', '').toLowerCase()} ms/min`,
        (perMinute(name) * 1000).toFixed(0),
      ]),
    ),
    ...Object.fromEntries(
      COUNTS.map((name) => [`${name.replace('Count', '').toLowerCase()}s/min`, perMinute(name).toFixed(0)]),
    ),
  };
}

export async function idleSession() {
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  const rows = {};
  for (const slowdown of [1, 4]) {
    for (const phase of Object.keys(PHASES)) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
      await page.addInitScript(() => {
        globalThis.commits = 0;
        globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
          supportsFiber: true,
          inject: () => 1,
          onCommitFiberRoot: () => {
            globalThis.commits += 1;
          },
          onCommitFiberUnmount: () => {},
          onPostCommitFiberRoot: () => {},
        };
      });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Performance.enable');
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      rows[`${phase}, ${slowdown}x`] = await measure(page, cdp, phase, site.url);
      await page.close();
    }
  }
  await browser.close();
  await site.stop();
  console.log(`\nA running session without input, measured over ${SECONDS} s`);
  console.table(rows);
}
