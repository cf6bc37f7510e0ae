// When the picture of a boundary is on the screen and when its sound leaves the loudspeaker, against the instant at
// which the engine has it due. The picture by the browser's trace of its display, the sound by the output's time stamp.
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findBrowser } from '../../tools/scripts/find-browser.mjs';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';
import { startSession } from './start-session.mjs';

const SECONDS = 60;
/** Each timed step is cut to this much, a little more each time, so that boundaries fall anywhere between two frames. */
const LEFT_MS = 1600;
const SHIFT_MS = 7;
/** Further off, it was not this cue or not this picture. */
const MISSED_MS = 400;
const CATEGORIES = ['blink.user_timing', 'viz', 'cc', 'devtools.timeline'];

/** In the page: marks each change of the step as it is drawn, and keeps boundaries coming. */
function keepGoing({ left, shift }) {
  const trace = globalThis.holdfastTrace;
  const heading = () => document.querySelector('[data-phase]')?.dataset.phase;
  let shown = heading();
  new MutationObserver(() => {
    if (heading() === shown) return;
    shown = heading();
    performance.mark(`boundary ${trace.now()}`);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
  let cut = -1;
  let cuts = 0;
  setInterval(() => {
    const { plan, state, send } = trace.view();
    const { timing } = plan.steps[state.step];
    if (timing.kind !== 'timed') return send({ type: 'next' });
    if (cut === state.step) return undefined;
    cut = state.step;
    const wanted = left + ((cuts++ * shift) % 50);
    return send({
      type: 'extend',
      byMs: Math.round(wanted - timing.ms + trace.now() - state.stepStartedAt),
    });
  }, 400);
}

function read() {
  const { state } = globalThis.holdfastTrace.view();
  const visits = state.visits.filter(({ outcome }) => outcome === 'done');
  const marks = performance
    .getEntriesByType('mark')
    .filter(({ name }) => name.startsWith('boundary '))
    .map(({ name }) => name);
  return {
    due: visits.map(({ endedAt }) => endedAt),
    marks,
    heard: globalThis.hearing.onsets.map(({ session }) => session),
  };
}

/** On the session's clock, when the display showed the first frame made after each mark. */
function seenAt(events, marks) {
  const of = (name) => events.filter((each) => each.name === name).toSorted((a, b) => a.ts - b.ts);
  const commits = of('ProxyImpl::ScheduledActionCommit').concat(of('Commit'));
  const shows = of('Display::DrawAndSwap');
  return marks.flatMap((name) => {
    const mark = events.find((each) => each.name === name);
    const commit = mark && commits.toSorted((a, b) => a.ts - b.ts).find(({ ts }) => ts > mark.ts);
    const show = commit && shows.find(({ ts }) => ts > commit.ts);
    if (!show) return [];
    const session = Number(name.split(' ')[1]);
    return [session + (show.ts + (show.dur ?? 0) - mark.ts) / 1000];
  });
}

async function traced(browser, run) {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  const found = await run();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return { ...found, events };
}

const nearest = (at, all) =>
  all.map((each) => each - at).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? Number.NaN;
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]?.toFixed(1) ?? '-';
const middleHalf = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return `${sorted[sorted.length >> 2]?.toFixed(0)} to ${sorted[(sorted.length * 3) >> 2]?.toFixed(0)}`;
};

export async function boundary() {
  const { module: hearing } = await runnerImport('./tests/support/hear-page.ts');
  const site = await serveDist();
  const browser = await chromium.launch(findBrowser());
  const context = await browser.newContext({
    bypassCSP: true,
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  });
  await hearing.hearPage(context);
  const page = await context.newPage();
  await page.goto(`${site.url}?no-sw&trace#/settings`);
  await page.getByRole('radiogroup', { name: 'Voice' }).getByText('Off').click();
  await page.goto(`${site.url}?no-sw&trace#/routine/posture-15`);
  await startSession(page);
  const { due, heard, marks, events } = await traced(browser, async () => {
    await page.evaluate(keepGoing, { left: LEFT_MS, shift: SHIFT_MS });
    await page.waitForTimeout(SECONDS * 1000);
    return page.evaluate(read);
  });
  await browser.close();
  await site.stop();
  const seen = seenAt(events, marks);
  const both = due
    .map((at) => ({ sight: nearest(at, seen), sound: nearest(at, heard) }))
    .filter(({ sight, sound }) => Math.abs(sight) < MISSED_MS && Math.abs(sound) < MISSED_MS);
  const row = (values) => ({ 'median ms': middle(values), 'middle half ms': middleHalf(values) });
  console.log(
    `\nA boundary on the screen and in the loudspeaker, ${both.length} of ${due.length} boundaries`,
  );
  console.table({
    'picture after it is due': row(both.map(({ sight }) => sight)),
    'sound after it is due': row(both.map(({ sound }) => sound)),
    'picture after sound': row(both.map(({ sight, sound }) => sight - sound)),
  });
}
