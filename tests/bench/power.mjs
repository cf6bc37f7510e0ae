// What a running session takes of the processor, all processes of the browser together, beside a plain interval timer:
// frames are drawn in processes of their own, which no measure of a page counts. Drawn in software unless the machine
// has a graphics processor, so that the ratio counts and not the seconds. STATES="reps pause" measures those alone,
// ROUNDS=n for another number, BEFORE=<another built site> measures that one too, slice by slice in turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';
import { inHiddenPage } from './power/hidden-browser.mjs';
import { canMeasure, usedBetween, usedBy } from './power/processor-time.mjs';
import { startSession } from './start-session.mjs';

const SLICE_S = 10;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** What is fetched after the first paint, and the figure that waits for a quiet moment, are there by then. */
const SETTLED_MS = 6000;
const TRACED_S = 10;
const COUNTED = {
  frames: ['Display::DrawAndSwap'],
  paints: ['Paint'],
  styles: ['UpdateLayoutTree'],
  timers: ['TimerFire'],
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** A rest is made long enough to be measured; holds are. */
async function openStep(page, url, find) {
  await page.goto(`${url}?no-sw&trace#/routine/strong-back-45`);
  await startSession(page);
  await page.evaluate(([kind, timing]) => {
    const { plan, send } = globalThis.holdfastTrace.view();
    send({
      type: 'jump',
      step: plan.steps.findIndex((each) => each.kind === kind && each.timing.kind === timing),
    });
    if (kind === 'rest') send({ type: 'extend', byMs: 40_000 });
  }, find);
}

const PLAIN = 'plain timer';
const HOLD = ['work', 'timed'];
const REPS = ['work', 'open'];

const openTimer = (code) => async (page) => {
  await page.route('http://plain.timer/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta name="viewport" content="width=device-width"><body><script type="module">${code}</script>`,
    }),
  );
  await page.goto('http://plain.timer/');
  await page.getByRole('paragraph').waitFor();
};

/** How each state is opened, and in which browser. */
const STATES = {
  hold: { open: (page, url) => openStep(page, url, HOLD) },
  reps: { open: (page, url) => openStep(page, url, REPS) },
  rest: { open: (page, url) => openStep(page, url, ['rest', 'timed']) },
  pause: {
    async open(page, url) {
      await openStep(page, url, HOLD);
      await page.getByRole('button', { name: 'Pause' }).click();
    },
  },
  hidden: { open: (page, url) => openStep(page, url, HOLD), isHidden: true },
};

/** The plain timer as one script. */
async function plainTimer() {
  const folder = mkdtempSync(join(tmpdir(), 'plain-timer-'));
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir: folder,
        write: false,
        rolldownOptions: { input: 'tests/bench/power/plain-timer.mjs' },
      },
    }),
  ].flat();
  rmSync(folder, { recursive: true });
  return output[0].code.replaceAll('</script', '<\\/script');
}

/** How often a minute the browser did each thing. */
async function counts({ browser }) {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const includedCategories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'viz',
    'cc',
    'benchmark',
  ];
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await pause(TRACED_S * 1000);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return Object.fromEntries(
    Object.entries(COUNTED).map(([what, names]) => [
      `${what}/min`,
      Math.round(
        (events.filter(({ name, ph }) => names.includes(name) && 'XBI'.includes(ph)).length * 60) / TRACED_S,
      ),
    ]),
  );
}

/** A page in sight, the size of a phone's. */
async function inPage(open) {
  const server = await chromium.launchServer(findBrowser());
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  await open(page);
  return {
    browser,
    root: server.process().pid,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a page in a browser of its own, does something with both and closes them. */
async function inBrowser(open, isHidden, then) {
  const opened = await (isHidden ? inHiddenPage : inPage)(open);
  await pause(SETTLED_MS);
  const found = await then(opened);
  await opened.close();
  return found;
}

async function secondsAMinute({ root }) {
  const before = usedBy(root);
  const from = performance.now();
  await pause(SLICE_S * 1000);
  return (usedBetween(before, usedBy(root)) * 60_000) / (performance.now() - from);
}

export async function power() {
  if (!canMeasure) {
    console.log('\nThe processor time of a session is only measured on Linux.');
    return;
  }
  const before = process.env.BEFORE;
  const sites = { ...(before && { before: await serveDist({ folder: before }) }), now: await serveDist() };
  const openPlain = openTimer(await plainTimer());
  const asked = (process.env.STATES ?? Object.keys(STATES).join(' ')).split(' ');
  const measured = asked.flatMap((state) =>
    Object.entries(sites).map(([name, { url }]) => ({
      name: before ? `${state}, ${name}` : state,
      open: (page) => STATES[state].open(page, url),
      isHidden: STATES[state].isHidden ?? false,
      slices: [],
    })),
  );
  // Each slice beside one of the plain timer: what else the machine does changes from minute to minute.
  for (let round = 0; round < ROUNDS; round++) {
    for (const { open, isHidden, slices } of measured) {
      const plain = await inBrowser(openPlain, isHidden, secondsAMinute);
      slices.push({ plain, ours: await inBrowser(open, isHidden, secondsAMinute) });
    }
  }
  const rows = { [PLAIN]: await inBrowser(openPlain, false, counts) };
  for (const { name, open, isHidden, slices } of measured) {
    rows[name] = {
      's/min': middle(slices.map(({ ours }) => ours)).toFixed(2),
      'plain timer s/min': middle(slices.map(({ plain }) => plain)).toFixed(2),
      ratio: middle(slices.map(({ ours, plain }) => ours / plain)).toFixed(2),
      ...(await inBrowser(open, isHidden, counts)),
    };
  }
  for (const site of Object.values(sites)) await site.stop();
  console.log(
    `\nProcessor time of the whole browser, median of ${ROUNDS} times ${SLICE_S} s, each beside a plain timer`,
  );
  console.table(rows);
}
