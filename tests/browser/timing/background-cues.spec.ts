import { expect } from '@playwright/test';
import type { Command } from '../../../src/core/session/session.ts';
import { hearPage } from '../../support/hear-page.ts';
import {
  clocks,
  doubled,
  dueThrough,
  heardAt as heardInSession,
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

const WITHIN_MS = 20;
const PROMPT_MS = 80;

// The recorder is a script that the test adds.
test.use({ bypassCSP: true });

test('hidden and throttled, pause, skip and 15 s more or less neither double nor shift a cue', async ({
  page,
  context,
}) => {
  await hearPage(context);
  await startHeard(page);
  await setVisibility(page, 'hidden');
  await page.evaluate(() => hearing.throttleTimers());
  const places: Place[] = [await send(page, { type: 'tick' })];
  const begun = places[0]?.now ?? 0;
  const readings = [await clocks(page)];
  const at = async (ms: number, command: Command) => {
    await sessionReaches(page, begun + ms, readings);
    places.push(await send(page, command));
  };
  await at(5000, { type: 'next' });
  await at(9500, { type: 'extend', byMs: 15_000 });
  await at(12_500, { type: 'pause' });
  await at(15_500, { type: 'resume', countInMs: 3000 });
  await at(20_500, { type: 'extend', byMs: -15_000 });
  await at(23_500, { type: 'next' });
  await at(27_500, { type: 'previous' });
  await at(31_500, { type: 'pause' });
  await at(33_500, { type: 'resume', countInMs: 0 });
  await at(36_500, { type: 'extend', byMs: -15_000 });
  await sessionReaches(page, begun + 56_000, readings);

  const end = begun + 55_000;
  const due = dueThrough(places, end - 200).map((cue) => cue.at);
  const heard = (await heardInSession(page)).filter((each) => each >= begun && each <= end);
  expect(due.length).toBeGreaterThan(6);
  const within = (each: number) => WITHIN_MS + slipOf(readings, due, each);
  const lateness = latenessOf(due, heard);
  console.log(
    `${due.length} cues through ${places.length - 1} commands, heard at worst ${Math.max(...lateness.map(Math.abs)).toFixed(1)} ms from the plan`,
  );
  // A cue caused by a press cannot begin before the press has reached the loudspeaker.
  const allowed = due.map((each) =>
    places.some(({ now }) => each >= now && each < now + 50) ? PROMPT_MS + within(each) : within(each),
  );
  expect(
    lateness.every((ms, i) => Math.abs(ms) <= (allowed[i] ?? 0)),
    `heard: ${lateness.join(', ')}`,
  ).toBe(true);
  expect(straysAmong(heard, due, Math.max(...allowed))).toEqual([]);
  expect(await doubled(page)).toEqual([]);
});
