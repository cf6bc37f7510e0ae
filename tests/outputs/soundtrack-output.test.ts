import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { CarrierListener } from '../../src/outputs/soundtrack/carrier.ts';
import { createSoundtrackOutput } from '../../src/outputs/soundtrack/soundtrack-output.ts';
import { hold, planOf, prepare, reps, rest } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';

/** Media elements that sound when the test says so. */
interface FakeCarrier extends CarrierListener {
  positionMs: number | null;
  playing: boolean;
  closed: boolean;
}
const carriers: FakeCarrier[] = [];
const unlockElements = vi.fn<(background: Blob) => Promise<void>>(() => Promise.resolve());
vi.mock('../../src/outputs/soundtrack/carrier.ts', () => ({
  unlockElements: (background: Blob) => unlockElements(background),
  createCarrier: (_file: Blob, listener: CarrierListener) => {
    const carrier: FakeCarrier = { ...listener, positionMs: null, playing: false, closed: false };
    carriers.push(carrier);
    return {
      play: () => (carrier.playing = true),
      pause: () => (carrier.playing = false),
      positionMs: () => carrier.positionMs,
      close: () => (carrier.closed = true),
    };
  },
}));

const PLAN = planOf(prepare(10), hold('Plank', 40), rest(20), reps('Squat', 8), rest(20), hold('Plank', 30));
const silence = () => ({ sampleRate: 16_000, channels: [new Float32Array(16)] });

/** A voice that loads when the test says so. */
function fakeVoice() {
  let loaded = false;
  return {
    come: () => (loaded = true),
    keep: vi.fn<() => void>(),
    load: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    isLoaded: () => loaded,
    clip: () => null,
    clipOf: () => ({ sampleRate: 24_000, channels: [new Float32Array(2400).fill(0.5)] }),
  };
}

function started(plan: Plan = PLAN, change: Partial<Settings> = {}) {
  const runner = fakeRunner(plan);
  const settings = fakeSettings({ soundMode: 'screen-off', ...change });
  const voicePack = fakeVoice();
  const onBlocked = vi.fn<() => void>();
  const output = createSoundtrackOutput(runner, {
    ...settings,
    renderCue: silence,
    voicePack,
    claimPlayback: () => {},
    onBlocked,
    onChange: () => {},
    onPlaying: () => {},
  });
  runner.send({ type: 'start' });
  return { runner, settings, output, onBlocked, voicePack };
}
const current = () => {
  const carrier = carriers.findLast(({ closed }) => !closed);
  if (!carrier) throw new Error('Nothing plays.');
  return carrier;
};
const sound = (positionMs: number) => {
  current().positionMs = positionMs;
  current().onPlaying();
};
const openSteps = (plan: Plan | null) => plan?.steps.filter(({ timing }) => timing.kind === 'open').length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { vendor: 'Google Inc.' });
  carriers.length = 0;
  unlockElements.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('with the screen off', () => {
  it('plays from the start, and the session waits for the first sound', async () => {
    const { runner, output } = started();
    await vi.advanceTimersByTimeAsync(300);
    expect(current().playing).toBe(true);
    expect(output.heardUntil()).toBe(0);
    sound(50);
    expect(output.heardUntil()).toBe(50);
    expect(openSteps(runner.plan())).toBe(0);
  });

  it('pauses with the session, and resumes with a new track from there', async () => {
    const { runner, output } = started();
    await vi.advanceTimersByTimeAsync(0);
    sound(0);
    await vi.advanceTimersByTimeAsync(5000);
    sound(5000);
    const first = current();
    runner.send({ type: 'pause' });
    expect(first.playing).toBe(false);
    expect(output.heardUntil()).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    runner.send({ type: 'resume', countInMs: 0 });
    expect(first.closed).toBe(true);
    expect(current().playing).toBe(true);
    expect(output.heardUntil()).toBe(65_000);
  });

  it('leaves the track alone while the session goes as planned', async () => {
    const { runner } = started();
    await vi.advanceTimersByTimeAsync(0);
    const track = current();
    sound(0);
    for (let i = 1; i <= 60; i++) {
      await vi.advanceTimersByTimeAsync(1000);
      track.positionMs = i * 1000;
      runner.wake();
    }
    expect(runner.state()).toMatchObject({ step: 2 });
    expect(current()).toBe(track);
  });

  it('plays a new track after every skip, step back and fifteen seconds more', async () => {
    const { runner } = started();
    await vi.advanceTimersByTimeAsync(0);
    for (const command of [
      { type: 'next' },
      { type: 'extend', byMs: 15_000 },
      { type: 'previous' },
    ] as const) {
      sound(1000);
      const before = current();
      await vi.advanceTimersByTimeAsync(1000);
      runner.send(command);
      expect(before.closed).toBe(true);
      expect(current().playing).toBe(true);
    }
  });

  it('pauses the session when the system interrupts the sound', async () => {
    const { runner } = started();
    await vi.advanceTimersByTimeAsync(3000);
    sound(3000);
    current().onInterrupted();
    expect(runner.state()).toMatchObject({ status: 'paused' });
  });

  it('is replaced when its media element stops without reporting it', async () => {
    const { runner, onBlocked } = started();
    await vi.advanceTimersByTimeAsync(0);
    sound(3000);
    const stuck = current();
    for (let i = 0; i < 7; i++) {
      await vi.advanceTimersByTimeAsync(1000);
      runner.wake();
    }
    expect(stuck.closed).toBe(true);
    expect(current().playing).toBe(true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(onBlocked, 'where that does not help').toHaveBeenCalledTimes(1);
  });

  it('hands the cues back when it cannot play, and asks for a tap', async () => {
    const { output, onBlocked } = started();
    await vi.advanceTimersByTimeAsync(4000);
    expect(onBlocked).toHaveBeenCalledTimes(1);
    expect(output.carries()).toBe(false);
    expect(output.heardUntil()).toBeNull();
    output.unlock();
    await vi.advanceTimersByTimeAsync(0);
    expect(output.carries()).toBe(true);
    expect(current().playing).toBe(true);
  });

  it('lets the last cue ring out, and stops at once when the session is ended', async () => {
    const { runner } = started(planOf(hold('Plank', 10)));
    await vi.advanceTimersByTimeAsync(0);
    sound(0);
    await vi.advanceTimersByTimeAsync(10_000);
    runner.wake();
    expect(runner.state().status).toBe('finished');
    expect(current().playing).toBe(true);

    const other = started();
    await vi.advanceTimersByTimeAsync(0);
    const track = current();
    other.runner.send({ type: 'finish' });
    expect(track.closed).toBe(true);
  });

  it('waits at open steps if the person chose that', async () => {
    const { runner } = started(PLAN, { bridgeOpenSteps: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(openSteps(runner.plan())).toBe(1);
  });
});

describe('the voice in it', () => {
  it('does not delay the track, and joins it at the first quiet moment after it has loaded', async () => {
    const { runner, voicePack } = started();
    await vi.advanceTimersByTimeAsync(0);
    const without = current();
    sound(0);
    expect(voicePack.load).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(9000);
    sound(9000);
    voicePack.come();
    runner.wake();
    expect(current(), 'between two counts').toBe(without);
    await vi.advanceTimersByTimeAsync(5000);
    sound(14_000);
    runner.wake();
    expect(without.closed).toBe(true);
    expect(current().playing).toBe(true);
    const withVoice = current();
    sound(10);
    runner.wake();
    expect(current(), 'once is enough').toBe(withVoice);
  });

  it('is not fetched while it is off, and is stored on the device as soon as it is on', async () => {
    const { settings, voicePack } = started(PLAN, { voice: 'off' });
    await vi.advanceTimersByTimeAsync(0);
    expect(voicePack.load).not.toHaveBeenCalled();
    expect(voicePack.keep).not.toHaveBeenCalled();
    settings.set({ voice: 'coach' });
    settings.set({ volume: 0.5 });
    expect(voicePack.keep).toHaveBeenCalledTimes(1);
  });
});

describe('changing the sound mode during a session', () => {
  it('to screen off: the soundtrack plays from the current position, and no cue is lost', async () => {
    const { runner, settings } = started(PLAN, { soundMode: 'music' });
    await vi.advanceTimersByTimeAsync(20_000);
    runner.wake();
    expect(carriers).toHaveLength(0);
    settings.set({ soundMode: 'screen-off' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current().playing).toBe(true);
    expect(runner.state()).toMatchObject({ status: 'running', step: 1, stepStartedAt: 10_000 });
    expect(openSteps(runner.plan())).toBe(0);
  });

  it('to screen off: the press that chose it unlocks the media elements for the rest of the session', async () => {
    const { settings } = started(PLAN, { soundMode: 'music' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(unlockElements).not.toHaveBeenCalled();
    settings.set({ soundMode: 'screen-off' });
    expect(unlockElements).toHaveBeenCalledTimes(1);
  });

  it('to music: the soundtrack stops, and sets of reps wait again', async () => {
    const { runner, settings, output } = started();
    await vi.advanceTimersByTimeAsync(0);
    sound(0);
    const track = current();
    settings.set({ soundMode: 'music' });
    await vi.advanceTimersByTimeAsync(0);
    expect(track.closed).toBe(true);
    expect(output.carries()).toBe(false);
    expect(output.heardUntil()).toBeNull();
    expect(openSteps(runner.plan())).toBe(1);
    expect(runner.state()).toMatchObject({ status: 'running', step: 0, stepStartedAt: 0 });
  });
});
