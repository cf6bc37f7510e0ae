import { expect, type Page } from '@playwright/test';
import { goTo, sendCommand } from '../support/go-to.ts';
import { setVisibility } from '../support/hide-page.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** A figure that is further from its tempo than this looks out of step. */
const IN_STEP_MS = 50;

/** The player's figure compared with the session clock, read at one moment. */
interface Reading {
  /** Time since the set began. */
  readonly into: number;
  /** How far the worst of its moving pieces is from the tempo. */
  readonly off: number;
  readonly pieces: number;
  readonly running: boolean;
}

const read = (page: Page): Promise<Reading> =>
  page.evaluate(() => {
    const trace = holdfastTrace;
    const view = trace?.view();
    const state = view?.state;
    const figure = document.querySelector('[data-figure]');
    if (!trace || !view?.plan || !figure || !state || !('step' in state)) throw new Error('No figure is on.');
    const step = view.plan.steps[state.step];
    if (step?.kind !== 'work' || step.set.dose.kind !== 'reps')
      throw new Error('No set of repetitions is on.');
    const rep = step.set.dose.pace.reduce((sum, { ms }) => sum + ms, 0);
    const until = state.status === 'paused' ? state.pausedAt : trace.now();
    const into = until - state.stepStartedAt - state.pausedMs;
    const pieces = figure.getAnimations({ subtree: true });
    // As the compositor shows it: the page's own reading dates from its last frame.
    const at = ({ startTime, currentTime, playState }: Animation) =>
      playState === 'running' && startTime !== null
        ? performance.now() - Number(startTime)
        : Number(currentTime);
    const off = pieces.map((piece) => {
      const late = at(piece) * view.speed - into;
      return Math.abs(late - Math.round(late / rep) * rep);
    });
    return {
      into,
      off: Math.max(...off),
      pieces: pieces.length,
      running: pieces.every(({ playState }) => playState === 'running'),
    };
  });

/** Waits until that much of the set has passed. */
const passed = (page: Page, ms: number) =>
  expect.poll(async () => (await read(page)).into).toBeGreaterThan(ms);

const comesInStep = (page: Page) => expect.poll(async () => (await read(page)).off).toBeLessThan(IN_STEP_MS);

/** Sets the figure back, as happens in a page whose frames stopped. */
const lose = (page: Page, by: number) =>
  page.evaluate((ms) => {
    for (const each of document.querySelector('[data-figure]')?.getAnimations({ subtree: true }) ?? []) {
      each.currentTime = Number(each.currentTime) - ms;
    }
  }, by);

/** Puts the session into its first set of repetitions at a tempo. */
async function startReps(page: Page, flags = ''): Promise<void> {
  await page.goto(`./?no-sw&trace${flags}#/routine/strong-back-45`);
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await goTo(page, 'reps');
  await expect.poll(async () => (await read(page).catch(() => null))?.pieces).toBeGreaterThan(3);
}

test.describe('the figure of a set of repetitions', () => {
  test('moves at the tempo from one end of a repetition to the other', async ({ page }) => {
    await startReps(page);
    for (const ms of [800, 1600, 2400, 3200, 4000]) {
      await passed(page, ms);
      expect((await read(page)).off).toBeLessThan(IN_STEP_MS);
    }
  });

  test('stops where it is when the session is paused, and resumes from there', async ({ page }) => {
    await startReps(page);
    await passed(page, 1300);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(async () => (await read(page)).running).toBe(false);
    const stopped = await read(page);
    expect(stopped.off).toBeLessThan(IN_STEP_MS);

    // The figure waits during the count-in.
    await sendCommand(page, { type: 'resume', countInMs: 3_600_000 });
    await expect(page.getByRole('timer')).toBeVisible();
    const countIn = await read(page);
    expect(countIn).toMatchObject({ running: false, into: stopped.into });
    expect(countIn.off).toBeLessThan(IN_STEP_MS);
    await sendCommand(page, { type: 'pause' });
    await sendCommand(page, { type: 'resume', countInMs: 0 });
    await expect.poll(async () => (await read(page)).running).toBe(true);
    await passed(page, stopped.into + 600);
    expect((await read(page)).off).toBeLessThan(IN_STEP_MS);
  });

  test('is in step when its page becomes visible again, however long its own clock stood still', async ({
    page,
  }) => {
    await startReps(page);
    await passed(page, 600);
    await setVisibility(page, 'hidden');
    await lose(page, 700);
    await setVisibility(page, 'visible');
    await comesInStep(page);
  });

  test('gets back in step by itself when it fell out of step', async ({ page }) => {
    await startReps(page);
    await lose(page, 300);
    await comesInStep(page);
  });

  test('begins a new repetition with the set, and stays in step when time is added', async ({ page }) => {
    await startReps(page);
    await passed(page, 3200);
    const began = () =>
      page.evaluate(() => {
        const state = holdfastTrace?.view().state;
        return state && 'step' in state ? state.stepStartedAt : 0;
      });
    const first = await began();
    await sendCommand(page, { type: 'previous' });
    await expect.poll(began).toBeGreaterThan(first);
    await comesInStep(page);
    await page.keyboard.press('+');
    await comesInStep(page);
  });

  test('stays in step when the main thread is blocked', async ({ page }) => {
    await startReps(page);
    await page.evaluate(() => {
      const until = performance.now() + 1500;
      while (performance.now() < until);
    });
    await comesInStep(page);
  });
});

test('the figure shown in a rest moves too, and is at its start when the set begins', async ({ page }) => {
  await startReps(page);
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const first = view?.state && 'step' in view.state ? view.state.step : 0;
    const rest = view?.plan?.steps.findIndex(({ kind }, n) => kind === 'rest' && n > first);
    view?.send({ type: 'jump', step: rest ?? 0 });
  });
  const early = () =>
    page.evaluate(() => {
      const trace = holdfastTrace;
      const view = trace?.view();
      const state = view?.state;
      const step = view?.plan && state && 'step' in state ? view.plan.steps[state.step] : undefined;
      const [piece] = document.querySelector('[data-figure]')?.getAnimations({ subtree: true }) ?? [];
      if (!trace || step?.timing.kind !== 'timed' || !state || !('step' in state) || !piece)
        return Number.NaN;
      const round = Number(piece.effect?.getComputedTiming().duration);
      const atTheEnd = Number(piece.currentTime) + state.stepStartedAt + step.timing.ms - trace.now();
      return Math.abs(atTheEnd - Math.round(atTheEnd / round) * round);
    });
  await expect.poll(early).toBeLessThan(IN_STEP_MS);
});

test('a figure that has to be redrawn waits until no cue is about to sound', async ({ page }) => {
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.evaluate(() => {
    const view = holdfastTrace?.view();
    const step = view?.plan?.steps.findIndex(
      ({ kind, timing }) => kind === 'work' && timing.kind === 'timed',
    );
    view?.send({ type: 'jump', step: step ?? 0 });
  });
  await expect(page.locator('[data-figure] svg').first()).toBeVisible();
  await page.waitForFunction(() => {
    const state = holdfastTrace?.view().state;
    return state && 'step' in state && (holdfastTrace?.now() ?? 0) - state.stepStartedAt > 3000;
  });
  // The last seconds are being counted when the phone is turned.
  const end = await page.evaluate(() => {
    const trace = holdfastTrace;
    const view = trace?.view();
    const step = view?.plan && 'step' in view.state ? view.plan.steps[view.state.step] : undefined;
    if (!trace || !view || !('step' in view.state) || step?.timing.kind !== 'timed')
      throw new Error('No hold.');
    const at = trace.now() + 2800;
    view.send({ type: 'extend', byMs: Math.round(at - view.state.stepStartedAt - step.timing.ms) });
    const drawn: number[] = [];
    Object.assign(globalThis, { drawn });
    new MutationObserver((changes) => {
      const figures = changes.filter(
        ({ target }) => target instanceof Element && target.closest('[data-figure]'),
      );
      if (figures.some(({ addedNodes }) => addedNodes.length > 0)) {
        drawn.push(trace.now());
      }
    }).observe(document.body, { subtree: true, childList: true });
    return at;
  });
  await page.setViewportSize({ width: 844, height: 390 });
  const drawn = () => page.evaluate(() => (globalThis as unknown as { drawn: number[] }).drawn);
  await expect.poll(async () => (await drawn()).length).toBeGreaterThan(0);
  for (const at of await drawn()) expect(at).toBeGreaterThanOrEqual(end - 20);
});

/** How far the figure extends beyond its box at most, in px. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const figure = document.querySelector('[data-figure]');
    const place = figure?.getBoundingClientRect();
    const pieces = [...(figure?.querySelectorAll('svg > *:not(clipPath, radialGradient)') ?? [])];
    if (!place || place.height < 40 || pieces.length === 0) return Number.NaN;
    return Math.max(
      ...pieces.map((piece) => {
        const { left, top, right, bottom } = piece.getBoundingClientRect();
        return Math.max(place.left - left, place.top - top, right - place.right, bottom - place.bottom);
      }),
    );
  });

test('the figure fits its box on every screen, in both orientations', async ({ page }) => {
  await startReps(page);
  for (const [width, height] of [
    [360, 640],
    [844, 390],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => beyond(page)).toBeLessThan(3);
  }
});
