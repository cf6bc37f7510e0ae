import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dueBetween } from '../../src/core/session/due-between.ts';
import { transition } from '../../src/core/session/transition.ts';
import type { SessionView } from '../../src/store/session-view.ts';
import { untilQuiet } from '../../src/ui/screens/player/motion/until-quiet.ts';
import { hold, planOf, rest } from '../outputs/fake-plan.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const COUNTED = 5;

/** When a figure that is ready at an instant may be shown, in milliseconds of a session of holds and rests of these seconds. */
async function shownAt(ready: number, seconds: readonly number[]): Promise<number> {
  const plan = planOf(...seconds.flatMap((each) => [hold('Squeeze', each), rest(each)]));
  const [state] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
  const begun = performance.now() - ready;
  const now = () => performance.now() - begun;
  const session = { stage: { kind: 'live', plan, state }, now, speed: 1 } as unknown as SessionView;
  let at = Number.NaN;
  void untilQuiet(
    () => session,
    () => COUNTED,
  ).then(() => {
    at = now();
  });
  await vi.advanceTimersByTimeAsync(60_000);
  const next = dueBetween(plan, state, 0, 60_000).find((cue) => cue.at > at);
  expect((next?.at ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(700);
  return at;
}

it('a figure is shown at once while no cue is about to sound', async () => {
  expect(await shownAt(1000, [20])).toBe(1000);
});

it('a figure waits for the end of a short count', async () => {
  expect(await shownAt(17_500, [20])).toBe(20_000);
});

it('a figure is shown within seconds where every second is counted, right after one of them', async () => {
  expect(await shownAt(1000, [5, 5, 5, 5])).toBeLessThan(5000);
});
