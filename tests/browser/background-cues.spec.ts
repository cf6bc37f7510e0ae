import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/core/plan/plan.ts';
import { dueBetween } from '../../src/core/session/due-between.ts';
import type { DueCue, SessionState } from '../../src/core/session/session.ts';
import type { CueObservation } from '../../src/outputs/cue-output.ts';
import { hearPage } from '../support/hear-page.ts';
import { test } from '../support/site.ts';

const COUNTED_SECONDS = 3;
const WITHIN_MS = 20;

/** The session clock and the audio clock, read together. */
const clocks = (page: Page) =>
  page.evaluate(() => ({
    session: holdfastTrace?.now() ?? 0,
    audio: ((hearing.audioNow() ?? 0) - hearing.latency()) * 1000,
  }));

const sessionNow = (page: Page) =>
  page.evaluate(() => ({
    plan: holdfastTrace?.view().plan as Plan,
    state: holdfastTrace?.view().state as SessionState,
    now: holdfastTrace?.now() ?? 0,
  }));

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('hidden for minutes with timers at one a minute, every cue is heard within 20 ms of the plan', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await hearPage(context);
  // The recorder cannot tell a word from a cue.
  await page.goto('./?no-sw&trace#/settings');
  await page.getByRole('radiogroup', { name: 'Voice' }).getByText('Off').click();
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  const { plan, state, now } = await sessionNow(page);
  const other = await context.newPage();
  await other.bringToFront();
  await page.evaluate(() => hearing.throttleTimers());
  const before = await clocks(page);
  await expect
    .poll(async () => (await clocks(page)).session, { timeout: 200_000, intervals: [1000] })
    .toBeGreaterThan(now + 130_000);
  const after = await clocks(page);

  const end = after.session - 1000;
  const due: DueCue[] = dueBetween(plan, state, now + 500, end).filter((cue) => cue.count <= COUNTED_SECONDS);
  const { cues, onsets } = await page.evaluate(() => ({
    cues: holdfastTrace?.cues as CueObservation[],
    onsets: hearing.onsets.map((onset) => onset.at * 1000),
  }));

  // Both clocks run at the same pace, so one offset maps one onto the other; it is read before and after. The
  // loudspeaker is behind the audio clock by its latency, which the cues are scheduled ahead by.
  const offset = before.audio - before.session;
  expect(Math.abs(after.audio - after.session - offset)).toBeLessThan(WITHIN_MS);

  const scheduled = new Map<string, number>();
  for (const { action, kind, at, audioTime } of cues) {
    const key = `${kind} ${at}`;
    if (action === 'scheduled') scheduled.set(key, audioTime * 1000);
    else scheduled.delete(key);
  }
  const errors = due.map(({ kind, at }) => (scheduled.get(`${kind} ${at}`) ?? Number.NaN) - offset - at);
  expect(due.length).toBeGreaterThan(12);
  expect(
    errors.every((error) => Math.abs(error) <= WITHIN_MS),
    `scheduled: ${errors.join(', ')}`,
  ).toBe(true);

  const inWindow = onsets.filter((at) => at - offset >= now + 500 && at - offset <= end);
  const heard = due.map(
    ({ at }) =>
      inWindow.map((onset) => onset - offset - at).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ??
      Number.NaN,
  );
  // The recorder sits behind a buffer of its own: a delay, the same for every cue.
  const delay = median(heard);
  const lateness = heard.map((ms) => ms - delay);
  console.log(
    `${due.length} cues; recorder delay ${delay.toFixed(1)} ms; worst ${Math.max(...lateness.map(Math.abs)).toFixed(1)} ms`,
  );
  expect(Math.abs(delay)).toBeLessThan(100);
  expect(
    lateness.every((ms) => Math.abs(ms) <= WITHIN_MS),
    `heard: ${lateness.join(', ')}`,
  ).toBe(true);
  // Nothing else is heard: each onset belongs to a cue that is due.
  const strays = inWindow.filter(
    (onset) => !due.some(({ at }) => onset - offset - at > -WITHIN_MS - 100 && onset - offset - at < 1600),
  );
  expect(strays).toEqual([]);
});
