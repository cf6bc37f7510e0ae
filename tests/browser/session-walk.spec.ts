import { expect, type Page } from '@playwright/test';
import { type Plan, stepMs } from '../../src/core/plan/plan.ts';
import type { SessionEvent } from '../../src/core/session/session.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

interface Stay {
  step: number;
  beganAt: number;
  endedAt: number;
  pausedMs: number;
  extraMs: number;
}

/** Turns the events of a whole session into stays, one for each visit of a step. */
function staysOf(events: readonly SessionEvent[]): Stay[] {
  const stays: Stay[] = [];
  let pausedAt: number | null = null;
  for (const event of events) {
    const stay = stays.at(-1);
    if (event.type === 'step-began') {
      // A jump while paused stays paused, at the start of the new step.
      if (pausedAt !== null) pausedAt = event.at;
      stays.push({ step: event.step, beganAt: event.at, endedAt: Number.NaN, pausedMs: 0, extraMs: 0 });
    } else if (event.type === 'paused') {
      pausedAt = event.at;
    } else if (event.type === 'resumed' && stay && pausedAt !== null) {
      stay.pausedMs += event.at - pausedAt;
      pausedAt = null;
    } else if (event.type === 'extended' && stay) {
      stay.extraMs += event.byMs;
    } else if (event.type === 'step-ended' && stay) {
      stay.endedAt = event.at;
    }
  }
  return stays;
}

const traceOf = (page: Page) =>
  page.evaluate(() => ({
    plan: holdfastTrace?.plans[0] as Plan,
    events: holdfastTrace?.events as SessionEvent[],
  }));
const stepNow = (page: Page) =>
  page.evaluate(() => {
    const state = holdfastTrace?.view().state;
    return state?.status === 'running' || state?.status === 'paused' ? state.step : -1;
  });

test('Strong Back 45 from Start to summary: every boundary is where the plan puts it', {
  tag: '@engines',
}, async ({ page }) => {
  await page.goto('./?speed=240&no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  // By keys: the warm-up is over in a moment, and a set-up has no buttons for these.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepNow(page)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowLeft');

  let jumped = false;
  let extended = false;
  const summary = page.getByRole('button', { name: 'Finish' });
  while (!(await summary.isVisible())) {
    const done = page.getByRole('button', { name: /^(Done|Ready)$/ });
    if (await done.isVisible()) await done.click({ timeout: 1000 }).catch(() => undefined);
    if (!extended) {
      await page.keyboard.press('+');
      await page.keyboard.press('-');
      extended = await page.evaluate(
        () => holdfastTrace?.events.some((event) => event.type === 'extended') ?? false,
      );
    }
    if (extended && !jumped) {
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'All steps' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Scapular Pull-Up/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Resume' }).click();
      jumped = true;
    }
  }
  expect(jumped).toBe(true);

  const { plan, events } = await traceOf(page);
  const stays = staysOf(events);
  expect(stays[0]?.beganAt).toBe(events[0]?.at);
  let checked = 0;
  for (const [i, stay] of stays.entries()) {
    const next = stays[i + 1];
    if (next) expect(next.beganAt).toBe(stay.endedAt);
    const step = plan.steps[stay.step];
    const ended = events.find(
      (event) => event.type === 'step-ended' && event.at === stay.endedAt && event.step === stay.step,
    );
    const byItself =
      ended?.type === 'step-ended' && ended.outcome === 'done' && step?.timing.kind === 'timed';
    if (step && byItself) {
      checked += 1;
      expect(stay.endedAt - stay.beganAt, step.id).toBe(stepMs(step) + stay.pausedMs + stay.extraMs);
    }
  }
  // Every rest and every hold before the skip ended by itself.
  expect(checked).toBeGreaterThan(35);
  const began = events.flatMap((event) => (event.type === 'step-began' ? [event.step] : []));
  expect(
    began.some((step, i) => i > 0 && step <= (began[i - 1] ?? -1)),
    'went back',
  ).toBe(true);
  expect(events.at(-1)).toMatchObject({ type: 'finished', reason: 'completed' });
  for (const type of ['paused', 'resumed', 'extended']) {
    expect(
      events.some((event) => event.type === type),
      type,
    ).toBe(true);
  }

  await summary.click();
  await expect(page.getByRole('region', { name: 'Done today' })).toBeVisible();
});
