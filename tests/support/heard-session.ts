import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/core/plan/plan.ts';
import { dueBetween } from '../../src/core/session/due-between.ts';
import type { Command, SessionState } from '../../src/core/session/session.ts';
import type { CueObservation } from '../../src/outputs/cue-output.ts';
import { startSession } from './start-session.ts';

const COUNTED_SECONDS = 3;
/** Later notes of a cue begin within this. */
const LONGEST_CUE_MS = 1600;
/** The longest time between two readings of the clocks. */
const READ_EVERY_MS = 1000;

/** The session clock and the audio clock, read together. */
export const clocks = (page: Page) =>
  page.evaluate(() => ({
    session: holdfastTrace?.now() ?? 0,
    audio: (hearing.audioNow() ?? 0) * 1000,
  }));

export type Clocks = Awaited<ReturnType<typeof clocks>>;

/**
 * How much the two clocks drifted apart since the sound before an instant, which was the app's last chance to notice.
 * A busy machine causes such drift.
 */
export function slipOf(readings: readonly Clocks[], sounds: readonly number[], at: number): number {
  const from = Math.max(...sounds.filter((each) => each < at), Number.NEGATIVE_INFINITY) - READ_EVERY_MS;
  const between = readings.filter(({ session }) => session >= from && session <= at + READ_EVERY_MS);
  const apart = between.map(({ session, audio }) => session - audio);
  return apart.length > 1 ? Math.max(...apart) - Math.min(...apart) : 0;
}

/** The plan and state of a session from an instant on. */
export interface Place {
  readonly plan: Plan;
  readonly state: SessionState;
  readonly now: number;
}

/** Starts a session without a voice, so that every sound is a cue. */
export async function startHeard(page: Page): Promise<void> {
  await page.goto('./?no-sw&trace#/settings');
  await page.getByRole('radiogroup', { name: 'Voice' }).getByText('Off').click();
  await page.goto('./?no-sw&trace#/routine/strong-back-45');
  await startSession(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

/** The session after a command; `now` is the instant before it. */
export const send = (page: Page, command: Command): Promise<Place> =>
  page.evaluate((sent) => {
    const now = holdfastTrace?.now() ?? 0;
    holdfastTrace?.view().send(sent);
    return {
      plan: holdfastTrace?.view().plan as Plan,
      state: holdfastTrace?.view().state as SessionState,
      now,
    };
  }, command);

/** Waits for an instant of the session, and records readings of both clocks meanwhile. */
export const sessionReaches = (page: Page, instant: number, readings: Clocks[] = []): Promise<void> =>
  expect
    .poll(
      async () => {
        const reading = await clocks(page);
        readings.push(reading);
        return reading.session;
      },
      { timeout: 200_000, intervals: [100] },
    )
    .toBeGreaterThanOrEqual(instant);

/** The cues due from each state up to the next one, and from the last up to `end`. */
export const dueThrough = (places: readonly Place[], end: number) =>
  places.flatMap(({ plan, state, now }, i) =>
    dueBetween(plan, state, now, places[i + 1]?.now ?? end).filter(({ count }) => count <= COUNTED_SECONDS),
  );

/** The instants on the session clock at which a sound began. */
export const heardAt = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => hearing.onsets.map(({ session }) => session));

/** How much later than each instant the nearest sound began. */
export const latenessOf = (instants: readonly number[], heard: readonly number[]): readonly number[] =>
  instants.map(
    (at) => heard.map((each) => each - at).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? Number.NaN,
  );

/** Sounds that are neither a cue nor a later note of one. */
export const straysAmong = (heard: readonly number[], instants: readonly number[], within: number) =>
  heard.filter((each) => !instants.some((at) => each - at > -within && each - at < LONGEST_CUE_MS));

/** Cues that were scheduled more than once without being cancelled in between. */
export async function doubled(page: Page): Promise<readonly string[]> {
  const cues = await page.evaluate(() => holdfastTrace?.cues as CueObservation[]);
  const standing = new Map<string, number>();
  for (const { action, kind, at } of cues) {
    const key = `${kind} ${at}`;
    standing.set(key, (standing.get(key) ?? 0) + (action === 'scheduled' ? 1 : -1));
  }
  return [...standing].filter(([, count]) => count > 1).map(([key]) => key);
}
