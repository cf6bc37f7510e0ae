import { type Browser, expect, type Page } from '@playwright/test';
import { goTo } from '../support/go-to.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

declare global {
  var commits: number;
  /** The browser's own timer, which runs on when the page's clock is stopped. */
  var nextFrame: typeof requestAnimationFrame;
}

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((settled) => nextFrame(() => nextFrame(settled))));

/** The change of phase is over when its colours no longer change. */
const transitionsOver = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])),
    ),
  );

const SECONDS = 5;

interface LayoutEvent {
  readonly name: string;
  readonly args: {
    readonly beginData?: { readonly partialLayout: boolean; readonly totalObjects: number };
    readonly endData?: { readonly layoutRoots: readonly { readonly nodeName: string }[] };
  };
}

/** Every layout in the next seconds of the page's clock, each painted, as reported by the browser's tracing. */
async function layoutsOf(page: Page): Promise<LayoutEvent[]> {
  const cdp = await page.context().newCDPSession(page);
  const events: LayoutEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as LayoutEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  for (let second = 0; second < SECONDS; second++) {
    await page.clock.runFor(1000);
    await drawn(page);
  }
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return events.filter((event) => event.name === 'Layout');
}

for (const [phase, kind, timing] of [
  ['hold', 'work', 'timed'],
  ['reps at a tempo', 'work', 'open'],
  ['rest', 'rest', 'timed'],
] as const) {
  test(`each second of ${phase} commits once and lays out nothing but the digits`, async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.commits = 0;
      globalThis.nextFrame = requestAnimationFrame.bind(globalThis);
      // React calls this in every build after it has written to the page.
      Object.assign(globalThis, {
        __REACT_DEVTOOLS_GLOBAL_HOOK__: {
          supportsFiber: true,
          inject: () => 1,
          onCommitFiberRoot: () => {
            globalThis.commits += 1;
          },
          onCommitFiberUnmount: () => undefined,
          onPostCommitFiberRoot: () => undefined,
        },
      });
    });
    await page.clock.install();
    await page.goto('./?no-sw&trace#/routine/strong-back-45');
    await startSession(page);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.evaluate(
      ([wanted, how]) => {
        const view = holdfastTrace?.view();
        const step = view?.plan?.steps.findIndex((each) => each.kind === wanted && each.timing.kind === how);
        view?.send({ type: 'jump', step: step ?? 0 });
      },
      [kind, timing] as const,
    );
    await transitionsOver(page);
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 3000);
    await drawn(page);

    const before = await page.evaluate(() => commits);
    const layouts = await layoutsOf(page);
    const after = await page.evaluate(() => commits);

    expect(after - before).toBeGreaterThan(0);
    expect(after - before).toBeLessThanOrEqual(SECONDS);
    expect(layouts.length).toBeLessThanOrEqual(SECONDS);
    for (const { args } of layouts) {
      expect(args.endData?.layoutRoots.map((root) => root.nodeName)).not.toContain('#document');
      expect(args.beginData?.totalObjects).toBeLessThanOrEqual(12);
    }
  });
}

/** Frames that the browser drew in two seconds, a second. */
async function framesASecond(page: Page, browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  let frames = 0;
  cdp.on('Tracing.dataCollected', ({ value }) => {
    frames += value.filter(({ name }) => String(name) === 'Display::DrawAndSwap').length;
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['viz'] },
  });
  await page.evaluate(() => new Promise((waited) => setTimeout(waited, 2000)));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return frames / 2;
}

test('draws few frames: 15 a second in a hold, 30 in reps, none in a pause', async ({ page, browser }) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await goTo(page, 'hold');
  const figure = page.locator('[data-figure] svg').first();
  await expect(figure).toBeVisible();
  await transitionsOver(page);
  expect(await framesASecond(page, browser)).toBeLessThanOrEqual(15);
  await goTo(page, 'reps');
  await expect(figure).toBeVisible();
  await transitionsOver(page);
  const moving = await framesASecond(page, browser);
  expect(moving).toBeGreaterThan(5);
  expect(moving).toBeLessThanOrEqual(30);
  await page.getByRole('button', { name: 'Pause' }).click();
  await transitionsOver(page);
  // The last of what was fetched for it may still be drawn.
  await expect.poll(() => framesASecond(page, browser)).toBe(0);
});
