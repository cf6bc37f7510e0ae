// What a figure costs the main thread: while it moves, while the main thread has other things to do, and when it is
// put on the page at a quarter of the speed.
import { chromium } from '@playwright/test';
import { obtainBrowser } from '../../scripts/find-browser.mjs';
import { serveDist } from '../../scripts/serve-dist.mjs';

const SECONDS = 10;
const BLOCKED_MS = 3000;
const TIMES = 3;
const EXERCISES = ['deadlift', 'face-pull', 'side-plank', 'pull-up', 'bird-dog'];
// What is noted down is paid for too: the cost of a moment is measured with as little of it as will do.
const TASKS = ['toplevel', 'blink.user_timing'];
const ALL = [...TASKS, 'devtools.timeline', 'viz'];

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Everything the browser notes down meanwhile; the first mark tells which thread is the main one. */
async function traced(page, cdp, includedCategories, during) {
  const events = [];
  const note = ({ value }) => events.push(...value);
  cdp.on('Tracing.dataCollected', note);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories },
  });
  await page.evaluate(() => performance.mark('begin'));
  await during();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', note);
  return events;
}

/** What the main thread did, in ms of its own time, and how often. */
function mainThread(events) {
  const begin = events.find(({ name }) => name === 'begin');
  const mine = events.filter(({ pid, tid, ts }) => pid === begin?.pid && tid === begin.tid && ts > begin.ts);
  const count = (...names) => mine.filter(({ name, ph }) => names.includes(name) && 'XB'.includes(ph)).length;
  return {
    busy: mine
      .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
      .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    scripts: count('FunctionCall', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame'),
    styles: count('UpdateLayoutTree'),
    layouts: count('Layout'),
  };
}

async function openExercise(browser, url, id, options = {}) {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
    ...options,
  });
  await page.goto(`${url}?no-sw#/exercise/${id}`);
  await page.locator('[role="img"] svg').first().waitFor();
  await pause(3000);
  return { page, cdp: await page.context().newCDPSession(page) };
}

async function whileMoving(browser, url, id) {
  const { page, cdp } = await openExercise(browser, url, id);
  const moving = () => pause(SECONDS * 1000);
  const { busy } = mainThread(await traced(page, cdp, TASKS, moving));
  const { scripts, styles, layouts } = mainThread(await traced(page, cdp, ALL, moving));
  const blocked = await traced(page, cdp, ALL, () =>
    page.evaluate((ms) => {
      performance.mark('blocked');
      const until = performance.now() + ms;
      while (performance.now() < until);
      performance.mark('free');
    }, BLOCKED_MS),
  );
  const at = (name) => blocked.find((event) => event.name === name)?.ts ?? 0;
  const frames = blocked.filter(
    ({ name, ts }) => name === 'Display::DrawAndSwap' && ts > at('blocked') && ts < at('free'),
  ).length;
  await page.close();
  return {
    'main thread busy': `${((busy / SECONDS / 1000) * 100).toFixed(2)} %`,
    scripts,
    styles,
    layouts,
    [`frames in ${BLOCKED_MS / 1000} s blocked`]: frames,
  };
}

/** Main thread of a second in which something happens, beyond that of a second in which the figure only moves. */
async function costOf(page, cdp, happen) {
  const idle = mainThread(await traced(page, cdp, TASKS, () => pause(1000)));
  const busy = mainThread(
    await traced(page, cdp, TASKS, async () => {
      await happen();
      await pause(1000);
    }),
  );
  return busy.busy - idle.busy;
}

async function putOn(browser, url, id) {
  // Someone who asks for less motion sees it still. Who no longer does sees it move for the first time.
  const { page, cdp } = await openExercise(browser, url, id, { reducedMotion: 'reduce' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const first = await costOf(page, cdp, () => page.emulateMedia({ reducedMotion: 'no-preference' }));
  const again = [];
  for (let n = 1; n <= TIMES; n++) {
    again.push(
      await costOf(page, cdp, () =>
        page.evaluate((by) => {
          const place = document.querySelector('[role="img"]');
          if (place instanceof HTMLElement) place.style.height = `${place.clientHeight - by}px`;
        }, n),
      ),
    );
  }
  await page.close();
  return { 'first, ms': first.toFixed(1), 'again, ms': middle(again).toFixed(1) };
}

export async function figures() {
  const site = await serveDist();
  const browser = await chromium.launch(obtainBrowser());
  const moving = {};
  const mounting = {};
  for (const id of EXERCISES) {
    moving[id] = await whileMoving(browser, site.url, id);
    mounting[id] = await putOn(browser, site.url, id);
  }
  await browser.close();
  await site.stop();
  console.log(`\nA figure that moves, measured over ${SECONDS} s`);
  console.table(moving);
  console.log(
    '\nA figure put on the page at a quarter of the speed: main thread, the page around it included',
  );
  console.table(mounting);
}
