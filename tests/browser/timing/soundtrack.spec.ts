import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Plan, stepMs } from '../../../src/core/plan/plan.ts';
import { plainSpaces } from '../../support/plain-spaces.ts';
import { test } from '../../support/site.ts';
import { startSession } from '../../support/start-session.ts';
import { watchMedia } from '../../support/watch-media.ts';

const WITHIN_MS = 50;

/** On a routine's page. */
async function chooseScreenOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'How you hear it' }).click();
  await page.getByRole('radio', { name: /^Screen off/ }).check();
  await page.getByRole('button', { name: 'Close' }).click();
}

async function startWithScreenOff(page: Page, speed: number): Promise<void> {
  await watchMedia(page.context());
  // In the samples of a track a word cannot be distinguished from a cue.
  await page.goto(`./?no-sw&trace&speed=${speed}#/settings`);
  await page.getByRole('radiogroup', { name: 'Voice' }).getByText('Off').click();
  await page.goto(`./?no-sw&trace&speed=${speed}#/routine/strong-back-45`);
  await chooseScreenOff(page);
  // The code of the mode is fetched when the mode is chosen.
  await page.waitForLoadState('networkidle');
  await startSession(page);
  await expect.poll(() => page.evaluate(() => media.playing?.currentTime ?? 0)).toBeGreaterThan(0.2);
}

/** The position of the session and that of the sound, read together. */
const both = (page: Page) =>
  page.evaluate(() => {
    const { state, plan, away } = holdfastTrace?.view() ?? {};
    return {
      heardMs: (media.playing?.currentTime ?? 0) * 1000,
      paused: media.playing?.paused ?? true,
      now: holdfastTrace?.now() ?? 0,
      status: state?.status,
      step: state && 'step' in state ? state.step : -1,
      steps: plan?.steps.length ?? 0,
      away: away !== null,
    };
  });

/**
 * Runs inside the page: every 100 ms it wakes the runner and reads how far session and sound are apart, and the step
 * the session is in.
 */
async function sample(page: Page): Promise<void> {
  await page.evaluate(() => {
    const samples: { heardMs: number; now: number; step: number }[] = [];
    Object.assign(globalThis, { samples });
    setInterval(() => {
      holdfastTrace?.view().send({ type: 'tick' });
      const state = holdfastTrace?.view().state;
      if (state?.status !== 'running' || !media.playing) return;
      samples.push({
        heardMs: media.playing.currentTime * 1000,
        now: holdfastTrace?.now() ?? 0,
        step: state.step,
      });
    }, 50);
  });
}

test('hidden for half an hour, the session is always in the step that is heard', async ({
  page,
  context,
}) => {
  const SPEED = 120;
  await startWithScreenOff(page, SPEED);
  const other = await context.newPage();
  await other.bringToFront();
  await sample(page);
  const from = await both(page);
  await expect
    .poll(async () => (await both(page)).now - from.now, { timeout: 120_000, intervals: [1000] })
    .toBeGreaterThan(30 * 60_000);
  await expect
    .poll(() => page.evaluate(() => (Reflect.get(globalThis, 'samples') as unknown[]).length))
    .toBeGreaterThan(100);

  const { samples, plan, startedAt, boundaries } = await page.evaluate(() => ({
    samples: Reflect.get(globalThis, 'samples') as { heardMs: number; now: number; step: number }[],
    plan: holdfastTrace?.view().plan as Plan,
    startedAt: holdfastTrace?.events.find(({ type }) => type === 'started')?.at ?? 0,
    boundaries: holdfastTrace?.events.filter(({ type }) => type === 'step-began').map(({ at }) => at) ?? [],
  }));
  // The track begins at the session's position when it was rendered; one reading gives that position.
  const offsets = samples.map(({ heardMs, now }) => now / SPEED - heardMs);
  const offset = offsets.toSorted((a, b) => a - b)[Math.floor(offsets.length / 2)] ?? 0;
  const apart = offsets.map((each) => Math.abs(each - offset));
  expect(Math.max(...apart)).toBeLessThanOrEqual(WITHIN_MS);

  // Walks the steps of the plan: each boundary is where it is heard, each reading lies in its step.
  let at = startedAt;
  const begins = plan.steps.map((step) => {
    const begin = at;
    at += stepMs(step);
    return begin;
  });
  expect(boundaries).toEqual(begins.slice(0, boundaries.length));
  expect(boundaries.length).toBeGreaterThan(30);
  const wrong = samples.filter(({ heardMs, step }) => {
    const heardAt = (heardMs + offset) * SPEED;
    const slack = WITHIN_MS * SPEED;
    return heardAt < (begins[step] ?? 0) - slack || heardAt > (begins[step + 1] ?? at) + slack;
  });
  expect(wrong).toEqual([]);
  console.log(
    `${samples.length} readings, ${boundaries.length} boundaries; worst ${Math.max(...apart).toFixed(1)} ms apart`,
  );
});

test('the file in the media element sounds at each boundary of the plan', async ({ page }) => {
  await startWithScreenOff(page, 1);
  const onset = await page.evaluate(async () => {
    const file = media.files.get(media.playing?.src ?? '');
    const samples = new Int16Array((await file?.slice(44).arrayBuffer()) ?? new ArrayBuffer(0));
    return samples.findIndex((each) => Math.abs(each) > 200) / 16_000;
  });
  const { heardMs, now } = await both(page);
  const { plan, startedAt } = await page.evaluate(() => ({
    plan: holdfastTrace?.view().plan as Plan,
    startedAt: holdfastTrace?.events.find(({ type }) => type === 'started')?.at ?? 0,
  }));
  // The first sound counts the last three seconds of getting ready.
  const firstCue = startedAt + stepMs(plan.steps[0] as Plan['steps'][0]) - 3000;
  expect(Math.abs(now - heardMs + onset * 1000 - firstCue)).toBeLessThan(WITHIN_MS);
});

test('pause, skip and fifteen seconds more move sound and session together', async ({ page }) => {
  await startWithScreenOff(page, 1);
  await page.getByRole('button', { name: /^Skip to/ }).click();
  await expect.poll(async () => (await both(page)).step).toBeGreaterThan(0);
  await expect.poll(async () => (await both(page)).heardMs).toBeGreaterThan(200);
  const going = await both(page);
  expect(going).toMatchObject({ status: 'running', paused: false });
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(async () => (await both(page)).paused).toBe(true);
  const stood = await both(page);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => both(page)).toMatchObject({ paused: false });
  // After a count-in of three seconds it resumes where it was.
  await expect.poll(async () => (await both(page)).status).toBe('running');
  expect((await both(page)).step).toBe(stood.step);
});

/** Session and sound have advanced by the same amount. */
function expectTogether(
  before: Awaited<ReturnType<typeof both>>,
  after: Awaited<ReturnType<typeof both>>,
): void {
  expect(after.away).toBe(false);
  expect(Math.abs(after.now - before.now - (after.heardMs - before.heardMs))).toBeLessThan(WITHIN_MS);
}

test('frozen and thawed, the session continues from what was heard', async ({ page, context }) => {
  await startWithScreenOff(page, 1);
  const other = await context.newPage();
  await other.bringToFront();
  const cdp = await context.newCDPSession(page);
  const before = await both(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  // The length of the sleep is what the test is about, so a fixed wait is right here.
  await new Promise((resolve) => setTimeout(resolve, 6000));
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  expectTogether(before, await both(page));
  await page.bringToFront();
  expectTogether(before, await both(page));
});

test('when the system interrupts the sound, the session pauses there and resumes from there', async ({
  page,
}) => {
  await startWithScreenOff(page, 1);
  const playing = await both(page);
  // As a phone call does, or another app that plays sound.
  await page.evaluate(() => media.playing?.pause());
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  const { stoodAt, heardMs } = await page.evaluate(() => {
    const state = holdfastTrace?.view().state;
    return {
      stoodAt: state?.status === 'paused' ? state.pausedAt : 0,
      heardMs: (media.playing?.currentTime ?? 0) * 1000,
    };
  });
  expect(Math.abs(stoodAt - heardMs - (playing.now - playing.heardMs))).toBeLessThan(WITHIN_MS);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => (await both(page)).paused).toBe(false);
  await expect.poll(async () => (await both(page)).status).toBe('running');
  expect((await both(page)).now).toBeGreaterThan(stoodAt);
});

test('after the whole browser was stopped, as phones do, the session continues from what was heard', async ({
  page,
  browser,
}) => {
  await startWithScreenOff(page, 1);
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const before = await both(page);
  for (const id of renderers) process.kill(id, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, 6000));
  for (const id of renderers) process.kill(id, 'SIGCONT');
  const after = await both(page);
  expectTogether(before, after);
  await expect.poll(async () => (await both(page)).heardMs).toBeGreaterThan(after.heardMs + 500);
  const later = await both(page);
  expect(later.status).toBe('running');
  expectTogether(before, later);
});

test('the lock screen shows the current step, and its buttons work', async ({ page }) => {
  await page.addInitScript(() => {
    const pressed: Record<string, (() => void) | null> = {};
    Object.assign(globalThis, { pressed });
    MediaSession.prototype.setActionHandler = (action: string, handler: unknown) => {
      pressed[action] = handler as (() => void) | null;
    };
  });
  await startWithScreenOff(page, 1);
  const shown = async () => {
    const { title, ...others } = await page.evaluate(() => {
      const { metadata, playbackState } = navigator.mediaSession;
      return {
        title: metadata?.title,
        artist: metadata?.artist,
        art: metadata?.artwork.length,
        playbackState,
      };
    });
    return { ...others, title: plainSpaces(title ?? '') };
  };
  const press = (action: string) =>
    page.evaluate((name) => {
      (Reflect.get(globalThis, 'pressed') as Record<string, (() => void) | null>)[name]?.();
    }, action);
  expect(await shown()).toMatchObject({ title: 'Next: Cat-Cow · 45 s', artist: 'Warm-up', art: 1 });
  await press('nexttrack');
  await expect.poll(shown).toMatchObject({ title: 'Cat-Cow · 45 s', playbackState: 'playing' });
  await press('pause');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(await shown()).toMatchObject({ playbackState: 'paused' });
  await press('play');
  await expect.poll(shown).toMatchObject({ playbackState: 'playing' });
  // Late in a step the first press goes back to its start.
  await expect(async () => {
    await press('previoustrack');
    expect((await both(page)).step).toBe(0);
  }).toPass();
  const refused = await page.evaluate(() => Reflect.get(globalThis, 'pressed') as Record<string, unknown>);
  expect(refused).toMatchObject({ seekto: null, seekforward: null, seekbackward: null });
  await page.evaluate(() => holdfastTrace?.view().leave());
  await expect.poll(shown, 'a session that was left').toMatchObject({ playbackState: 'none' });
});

test('a person’s own files play under the cues, pause with the session, and are there after a reload', async ({
  page,
}) => {
  await watchMedia(page.context());
  await page.goto('./?no-sw#/settings');
  await page.getByRole('radio', { name: /^Screen off/ }).check();
  // A minute of audio other than the soundtrack.
  const bytes = Buffer.alloc(60 * 8000, 128);
  const header = Buffer.from('RIFF....WAVEfmt ....................data....', 'latin1');
  header.writeUInt32LE(36 + bytes.length, 4);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.writeUInt32LE(bytes.length, 40);
  await page
    .getByLabel(/^Add audio files/)
    .setInputFiles({ name: 'Own song.wav', mimeType: 'audio/wav', buffer: Buffer.concat([header, bytes]) });
  await expect(page.getByText('Own song')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Own song')).toBeVisible();

  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await page.waitForLoadState('networkidle');
  await startSession(page);
  const song = () =>
    page.evaluate(() => {
      const found = media.played.find(({ duration }) => duration === 60);
      return { playing: found ? !found.paused : false, at: found?.currentTime ?? 0, volume: found?.volume };
    });
  await expect.poll(async () => (await song()).at).toBeGreaterThan(0.5);
  expect((await song()).volume).toBeLessThan(0.7);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(async () => (await song()).playing).toBe(false);
});
