import { expect, type Page } from '@playwright/test';
import { breakAudio, type Fault } from '../../support/break-audio.ts';
import { hearPage } from '../../support/hear-page.ts';
import {
  type Clocks,
  doubled,
  dueThrough,
  heardAt,
  latenessOf,
  type Place,
  send,
  sessionReaches,
  slipOf,
  startHeard,
  straysAmong,
} from '../../support/heard-session.ts';
import { setVisibility } from '../../support/hide-page.ts';
import { test } from '../../support/site.ts';

const WITHIN_MS = 30;
const BACK_WITHIN_MS = 2000;

// The recorder is a script that the test adds.
test.use({ bypassCSP: true });

/** A set of reps, whose tempo sounds every few seconds. */
async function startReps(page: Page): Promise<Place> {
  await hearPage(page.context());
  await breakAudio(page.context());
  await startHeard(page);
  const { plan } = await send(page, { type: 'tick' });
  const step = plan.steps.findIndex(({ kind, timing }) => kind === 'work' && timing.kind === 'open');
  const place = await send(page, { type: 'jump', step });
  await expect.poll(async () => (await heardAt(page)).length).toBeGreaterThan(1);
  return place;
}

const strike = (page: Page, fault: Fault): Promise<number> =>
  page.evaluate(async (kind) => {
    await faults.strike(kind);
    return holdfastTrace?.now() ?? 0;
  }, fault);

/** The instant by which another context plays. It takes two looks at the clock, longer on a busy machine. */
async function replaced(page: Page): Promise<number> {
  await expect.poll(() => page.evaluate(() => faults.isReplaced())).toBe(true);
  return (await send(page, { type: 'tick' })).now;
}

/** Every planned cue was heard from two seconds after the return on, and no unplanned one at any time. */
async function expectBack(page: Page, place: Place, struck: number, back: number, silent = true) {
  await sessionReaches(page, back + BACK_WITHIN_MS);
  const readings: Clocks[] = [];
  await sessionReaches(page, back + 7500, readings);
  const heard = await heardAt(page);
  const end = back + 7000;
  const due = dueThrough([place], end).map(({ at }) => at);
  const again = due.filter((at) => at >= back + BACK_WITHIN_MS && at < end - 300);
  expect(again.length).toBeGreaterThan(0);
  const slips = again.map((at) => slipOf(readings, again, at));
  expect(
    latenessOf(again, heard).filter((late, i) => !(Math.abs(late) <= WITHIN_MS + (slips[i] ?? 0))),
    `the clocks slipped ${slips.join(', ')}`,
  ).toEqual([]);
  const strays = straysAmong(heard, due, WITHIN_MS + Math.max(...slips));
  expect(strays.filter((at) => at > place.now && at < end)).toEqual([]);
  if (silent) expect(heard.filter((at) => at > struck + 500 && at < back)).toEqual([]);
  expect(await doubled(page)).toEqual([]);
}

test('suspended while hidden, the cues return with the page, and no backlog is heard', async ({ page }) => {
  const place = await startReps(page);
  await setVisibility(page, 'hidden');
  const struck = await strike(page, 'suspended');
  await sessionReaches(page, struck + 5000);
  await page.evaluate(() => faults.mend());
  const { now: back } = await send(page, { type: 'tick' });
  await setVisibility(page, 'visible');
  await expectBack(page, place, struck, back);
});

test('suspended while visible, the cues return with any press, and no backlog is heard', async ({ page }) => {
  const place = await startReps(page);
  const struck = await strike(page, 'suspended');
  await sessionReaches(page, struck + 5000);
  await page.evaluate(() => faults.mend());
  const { now: back } = await send(page, { type: 'tick' });
  await page.keyboard.press('Shift');
  await expectBack(page, place, struck, back);
});

test('closed, the audio context is replaced without input, and no cue is heard twice', async ({ page }) => {
  const place = await startReps(page);
  const struck = await strike(page, 'closed');
  await expectBack(page, place, struck, struck, false);
});

test('stuck with a stopped clock, the cues return with any press', async ({ page }) => {
  const place = await startReps(page);
  const struck = await strike(page, 'stuck');
  await page.keyboard.press('Shift');
  await expectBack(page, place, struck, await replaced(page), false);
});

test('stuck while hidden, the cues return with the page', async ({ page }) => {
  const place = await startReps(page);
  await setVisibility(page, 'hidden');
  const struck = await strike(page, 'stuck');
  await setVisibility(page, 'visible');
  await expectBack(page, place, struck, await replaced(page), false);
});
