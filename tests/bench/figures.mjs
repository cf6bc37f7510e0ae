// What a figure costs the main thread: while it moves, while the main thread has other things to do, and when it is
// put on the page at a quarter of the speed.
import { constants, setPriority } from 'node:os';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

const SECONDS = 10;
const BLOCKED_MS = 3000;
const TIMES = 7;
/** What is fetched when the page has been painted is over by then. */
const SETTLED_MS = 4000;
const SHOWN = [
  { routine: 'strong-back-45', exercise: 'deadlift' },
  { routine: 'strong-back-45', exercise: 'face-pull' },
  { routine: 'strong-back-45', exercise: 'cat-cow' },
  { routine: 'resilient-lower-back', exercise: 'side-plank' },
  { routine: 'resilient-lower-back', exercise: 'bird-dog' },
];
// What is noted down is paid for too: the cost of a moment is measured with as little of it as will do.
const TASKS = ['toplevel', 'blink.user_timing'];
const ALL = [...TASKS, 'devtools.timeline', 'viz'];

let priority = 'raised';

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

/** A page whose figures that move are not drawn before `drawFigures` is called. */
async function openPage(browser, held) {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block',
  });
  if (!held) return page;
  await page.addInitScript(() => {
    const waiting = [];
    globalThis.Worker = class extends Worker {
      postMessage(request, ...rest) {
        const send = () => super.postMessage(request, ...rest);
        if (request.kind === 'reel' && !globalThis.mayDraw) waiting.push(send);
        else send();
      }
    };
    globalThis.drawFigures = () => {
      globalThis.mayDraw = true;
      for (const send of waiting) send();
    };
  });
  return page;
}

async function openExercise(browser, url, id, held = false) {
  const page = await openPage(browser, held);
  await page.goto(`${url}?no-sw#/exercise/${id}`);
  // Some are shown from the side and from the front.
  const views = page.locator('[role="img"] > span > span');
  await (held ? views : views.locator('svg')).first().waitFor({ state: 'attached' });
  await pause(SETTLED_MS);
  return { page, cdp: await page.context().newCDPSession(page), views: await views.count() };
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

/** Main thread of a second in which something happens, in ms. */
const during = async (page, cdp, happen) =>
  mainThread(
    await traced(page, cdp, TASKS, async () => {
      await happen();
      await pause(1000);
    }),
  ).busy;

/**
 * Lets no other thread push in on a main one, where the machine allows it: a browser is slowed down by the clock on the
 * wall, so that of what others take on a machine with few cores four times as much would be counted.
 */
async function raisePriority(browser) {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    try {
      setPriority(id, constants.priority.PRIORITY_HIGHEST);
    } catch {
      priority = 'as the machine gave it';
    }
  }
}

/** Main thread of what happens at a quarter of the speed, beyond what that second takes anyway. */
async function slowly(page, cdp, happen) {
  await raisePriority(page.context().browser());
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const anyway = await during(page, cdp, () => page.evaluate(() => {}));
  // Nothing here looks whether it is there: looking is done on the same thread.
  return (await during(page, cdp, happen)) - anyway;
}

const draw = (page) => page.evaluate(() => globalThis.drawFigures());

/** The figure of a session that had to wait for it, and stands still. */
async function putInPlayer(browser, url, { routine, exercise }) {
  const page = await openPage(browser, true);
  await page.goto(`${url}?no-sw&trace#/routine/${routine}`);
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('region', { name: 'Controls' }).waitFor();
  await page.evaluate((wanted) => {
    const { plan, send } = globalThis.holdfastTrace.view();
    send({ type: 'jump', step: plan.steps.findIndex((step) => step.set?.exercise === wanted) });
    send({ type: 'pause' });
  }, exercise);
  await pause(SETTLED_MS);
  const ms = await slowly(page, await page.context().newCDPSession(page), () => draw(page));
  await page.close();
  return ms;
}

/** A figure that moves as soon as it is there. */
async function putOnPage(browser, url, { exercise }) {
  const { page, cdp, views } = await openExercise(browser, url, exercise, true);
  const ms = await slowly(page, cdp, () => draw(page));
  await page.close();
  return ms / views;
}

/** A figure that is there already, in another size. */
async function putOnAgain(browser, url, { exercise }) {
  const { page, cdp, views } = await openExercise(browser, url, exercise);
  const ms = await slowly(page, cdp, () =>
    page.evaluate(() => {
      const place = document.querySelector('[role="img"]');
      if (place instanceof HTMLElement) place.style.height = `${place.clientHeight - 1}px`;
    }),
  );
  await page.close();
  return ms / views;
}

async function cost(put, ...where) {
  const costs = [];
  for (let n = 0; n < TIMES; n++) costs.push(await put(...where));
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  return `${middle(costs).toFixed(1)} (${least.toFixed(1)} to ${most.toFixed(1)})`;
}

export async function figures() {
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  const moving = {};
  const mounting = {};
  for (const shown of SHOWN) {
    moving[shown.exercise] = await whileMoving(browser, site.url, shown.exercise);
    mounting[shown.exercise] = {
      'on a page, ms': await cost(putOnPage, browser, site.url, shown),
      'in a session, ms': await cost(putInPlayer, browser, site.url, shown),
      'in another size, ms': await cost(putOnAgain, browser, site.url, shown),
    };
  }
  await browser.close();
  await site.stop();
  console.log(`\nA figure that moves, measured over ${SECONDS} s`);
  console.table(moving);
  console.log(
    `\nOne figure put on the page at a quarter of the speed: main thread (its priority ${priority}), median of ${TIMES} and their range`,
  );
  console.table(mounting);
}
