import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import type { DueCue, SessionState } from '../../../src/core/session/session.ts';
import type { CueObservation } from '../../../src/outputs/cue-output.ts';
import { hearPage } from '../../support/hear-page.ts';
import { clocks, sessionReaches, slipOf } from '../../support/heard-session.ts';
import { setVisibility } from '../../support/hide-page.ts';
import { test } from '../../support/site.ts';
import { startSession } from '../../support/start-session.ts';

const COUNTED_SECONDS = 3;
const WITHIN_MS = 20;
/** A cue's first samples are too quiet for the recorder. */
const EXACT_MS = 8;
const LONGEST_CUE_MS = 1600;

// The recorder is a script that the test adds.
test.use({ bypassCSP: true });

const sessionNow = (page: Page) =>
  page.evaluate(() => ({
    plan: holdfastTrace?.view().plan as Plan,
    state: holdfastTrace?.view().state as SessionState,
    now: holdfastTrace?.now() ?? 0,
  }));

test('hidden for minutes with timers at one a minute, every cue is heard within 20 ms of the plan', async ({
  page,
  context,
}) => {
  test.setTimeout(400_000);
  await hearPage(context);
  // The recorder cannot distinguish a word from a cue.
  await page.goto('./?no-sw&trace#/settings');
  await page.getByRole('radiogroup', { name: 'Voice' }).getByText('Off').click();
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();

  const { plan, state, now } = await sessionNow(page);
  await setVisibility(page, 'hidden');
  await page.evaluate(() => hearing.throttleTimers());
  // Both clocks run at the same pace, except for what the audio clock loses on a busy machine. Their difference is read
  // continuously; the loudspeaker lags the audio clock by its latency, by which the cues are scheduled ahead.
  const readings = [await clocks(page)];
  await sessionReaches(page, now + 121_000, readings);
  const inSession = (audioMs: number): number => {
    const nearest = readings.toSorted((a, b) => Math.abs(a.audio - audioMs) - Math.abs(b.audio - audioMs))[0];
    return nearest ? audioMs - nearest.audio + nearest.session : Number.NaN;
  };

  const end = (readings.at(-1)?.session ?? 0) - 1500;
  const due: DueCue[] = dueBetween(plan, state, now + 1500, end).filter(
    (cue) => cue.count <= COUNTED_SECONDS,
  );
  const { cues, onsets } = await page.evaluate(() => ({
    cues: holdfastTrace?.cues as CueObservation[],
    onsets: hearing.onsets.map((onset) => onset.at * 1000),
  }));
  expect(due.length).toBeGreaterThan(12);

  const scheduled = new Map<string, number>();
  for (const { action, kind, at, audioTime } of cues) {
    if (action === 'scheduled') scheduled.set(`${kind} ${at}`, audioTime * 1000);
    else scheduled.delete(`${kind} ${at}`);
  }
  const instants = due.map(({ at }) => at);
  const slips = instants.map((at) => slipOf(readings, instants, at));
  const within = (at: number) => WITHIN_MS + (slips[instants.indexOf(at)] ?? 0);
  const errors = due.map(({ kind, at }) => inSession(scheduled.get(`${kind} ${at}`) ?? Number.NaN) - at);
  expect(
    errors.every((error, i) => Math.abs(error) <= within(due[i]?.at ?? 0)),
    `scheduled: ${errors.join(', ')}`,
  ).toBe(true);

  // Every scheduled sound reached the loudspeaker at its exact sample, by the audio clock.
  const unheard = due.filter(({ kind, at }) => {
    const wanted = scheduled.get(`${kind} ${at}`) ?? Number.NaN;
    return !onsets.some((onset) => Math.abs(onset - wanted) <= EXACT_MS);
  });
  expect(unheard).toEqual([]);

  const heardAt = onsets.map(inSession).filter((at) => at >= now + 1500 && at <= end);
  const lateness = due.map(
    ({ at }) =>
      heardAt.map((heard) => heard - at).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? Number.NaN,
  );
  console.log(
    `${due.length} cues, heard at worst ${Math.max(...lateness.map(Math.abs)).toFixed(1)} ms from the plan; the clocks slipped ${Math.max(...slips).toFixed(1)} ms`,
  );
  expect(
    lateness.every((ms, i) => Math.abs(ms) <= within(due[i]?.at ?? 0)),
    `heard: ${lateness.join(', ')}`,
  ).toBe(true);
  // Nothing else is heard: every sound that begins is a cue, or a later note of one.
  const strays = heardAt.filter(
    (heard) => !due.some(({ at }) => heard - at > -within(at) && heard - at < LONGEST_CUE_MS),
  );
  expect(strays).toEqual([]);
});
