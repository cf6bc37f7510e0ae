import { afterEach, beforeEach, vi } from 'vitest';
import { type CueObservation, createCueOutput } from '../../src/outputs/cue-output.ts';
import { FakeAudioContext, installFakeAudio } from './fake-audio.ts';
import { hold, planOf, prepare, rest } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';

export const PLAN = planOf(prepare(10), hold('Plank', 20), rest(10), hold('Side Plank', 20));
/** Seconds of its cues: ready 3 2 1, start, end 3 2 1, end, ready 3 2 1, rest-end, end 3 2 1, finish. */
export const SECONDS = [7, 8, 9, 10, 27, 28, 29, 30, 37, 38, 39, 40, 57, 58, 59, 60];
export const ms = (...seconds: readonly number[]) => seconds.map((each) => each * 1000);

/** A cue output and everything it needs, on a fake clock; unlocked as by a tap. */
export async function setUp({ plan = PLAN, speed = 1, settings = fakeSettings(), unlocked = true } = {}) {
  const runner = fakeRunner(plan, speed);
  const onBlocked = vi.fn<() => void>();
  const onUnblocked = vi.fn<() => void>();
  const log: CueObservation[] = [];
  const output = createCueOutput(runner, {
    ...settings,
    audible: () => true,
    onBlocked,
    onUnblocked,
    observe: (entry) => log.push(entry),
  });
  if (unlocked) {
    output.unlock();
    await vi.advanceTimersByTimeAsync(0);
  }
  return { runner, settings, onBlocked, onUnblocked, log, output };
}

export const context = () => {
  const last = FakeAudioContext.made.at(-1);
  if (!last) throw new Error('No context was made.');
  return last;
};

/** Lets time pass while the runner wakes every second, as the real one does. */
export async function pass(runner: { wake(): void }, seconds: number) {
  for (let i = 0; i < seconds; i++) {
    await vi.advanceTimersByTimeAsync(1000);
    runner.wake();
  }
}

/** For every test of the file: time that the test advances, and the globals that each test needs. */
export function withFakeAudio(): { readonly audioSession: { type: string } } {
  const found = { audioSession: { type: '' } };
  beforeEach(() => {
    vi.useFakeTimers();
    found.audioSession = installFakeAudio().audioSession;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return found;
}
