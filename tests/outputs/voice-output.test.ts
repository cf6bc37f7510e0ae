import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shareAudioDevice } from '../../src/audio/share-audio-device.ts';
import { createVoiceOutput } from '../../src/outputs/voice-output.ts';
import { clipPlace } from '../../src/score/phrase.ts';
import { FakeAudioContext, installFakeAudio } from './fake-audio.ts';
import { installFakePage } from './fake-page.ts';
import { change, hold, planOf, prepare, reps, rest } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';
import { installFakeSpeech, voiceOf } from './fake-speech.ts';

const PLAN = planOf(
  prepare(10),
  hold('Side Plank', 20, { side: 'left' }),
  change(8),
  hold('Side Plank', 20, { side: 'right' }),
  rest(10),
  reps('My own thing', 5),
);

/** A pack whose clips are loaded at once. Each buffer is its phrase. */
function fakePack() {
  let loaded = false;
  return {
    keep: vi.fn<() => void>(),
    load: vi.fn<() => Promise<void>>(() => Promise.resolve(void (loaded = true))),
    isLoaded: () => loaded,
    clip: (phrase: string) => {
      const place = clipPlace(phrase);
      return place && { buffer: phrase as unknown as AudioBuffer, from: 0, length: place.length / 1000 };
    },
    clipOf: () => null,
  };
}

let speech: ReturnType<typeof installFakeSpeech>;
let show: (visibility: DocumentVisibilityState) => void;
const words = () => speech.said.map(({ text }) => text);
/** The clips that are scheduled or have sounded, in order: `phrase at second`. */
const clips = () =>
  (FakeAudioContext.made.at(-1)?.sources ?? [])
    .filter(({ stopped }) => !stopped)
    .toSorted((a, b) => a.startAt - b.startAt)
    .map(({ buffer, startAt }) => `${String(buffer)} ${startAt.toFixed(1)}`);

beforeEach(() => {
  vi.useFakeTimers();
  installFakeAudio();
  show = installFakePage();
  speech = installFakeSpeech();
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function pass(runner: { wake(): void }, seconds: number) {
  for (let i = 0; i < seconds; i++) {
    await vi.advanceTimersByTimeAsync(1000);
    runner.wake();
  }
}
async function setUp({ settings = fakeSettings(), plan = PLAN } = {}) {
  const runner = fakeRunner(plan);
  const pack = fakePack();
  const onBlocked = vi.fn<() => void>();
  const output = createVoiceOutput(runner, {
    ...settings,
    audible: () => true,
    pack,
    onBlocked,
    hold: shareAudioDevice(),
  });
  output.unlock();
  speech.said = [];
  await vi.advanceTimersByTimeAsync(0);
  return { runner, settings, pack, output, onBlocked };
}

describe('in a visible page, on a device with a good voice', () => {
  it('guides through a session in few words, and repeats none', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 69);
    expect(words()).toEqual([
      'get ready, Side Plank, left side, 20 seconds',
      'change sides, right side',
      'rest, next, My own thing, 5 reps',
    ]);
    expect(clips()).toEqual([]);
  });

  it('speaks with a voice of the device, in the language of the page', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 1);
    expect(speech.said[0]?.voice).toBe(speech.voices[2]);
  });

  it('speaks as loudly as the cues sound: at half the volume a quarter', async () => {
    const { runner } = await setUp({ settings: fakeSettings({ volume: 0.5 }) });
    runner.send({ type: 'start' });
    await pass(runner, 1);
    expect(speech.said[0]?.volume).toBe(0.25);
  });

  it('leaves the counts to the clips, which fit between two beeps', async () => {
    const { runner } = await setUp({ settings: fakeSettings({ voice: 'coach' }) });
    runner.send({ type: 'start' });
    await pass(runner, 2);
    expect(words()).toEqual(['get ready, Side Plank, left side, 20 seconds']);
    expect(clips().slice(0, 3)).toEqual(['three 7.2', 'two 8.2', 'one 9.2']);
  });

  it('stops speaking at a pause, and does not begin to speak during it', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 1);
    const before = speech.cancelled;
    runner.send({ type: 'pause' });
    expect(speech.cancelled).toBe(before + 1);
    await pass(runner, 5);
    expect(words()).toHaveLength(1);
  });

  it('does not talk over the signal to resume after a pause', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 1);
    runner.send({ type: 'pause' });
    await pass(runner, 5);
    runner.send({ type: 'resume', countInMs: 1000 });
    await pass(runner, 4);
    expect(words()).toHaveLength(1);
  });

  it('says nothing about a moment that is long past', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 1);
    vi.setSystemTime(Date.now() + 33_000);
    runner.wake();
    await vi.advanceTimersByTimeAsync(1000);
    expect(words()).toHaveLength(1);
  });

  it('is unlocked once, silently, in a gesture', async () => {
    const { output } = await setUp();
    output.unlock();
    expect(speech.said).toEqual([]);
  });
});

describe('with clips', () => {
  it('speaks with clips if the device has no good voice of its own', async () => {
    speech.voices = [voiceOf('en-US', false), voiceOf('en-US', true, 'English (America)+espeak')];
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 1);
    expect(words()).toEqual([]);
    expect(
      clips()
        .slice(0, 5)
        .map((clip) => clip.replace(/ [\d.]+$/, '')),
    ).toEqual(['get ready', 'Side Plank', 'left side', 'twenty …', 'seconds']);
  });

  it('are scheduled ahead for a hidden page: everything still to come, nothing already said', async () => {
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 6);
    show('hidden');
    await vi.advanceTimersByTimeAsync(0);
    expect(clips().map((clip) => clip.replace(/ [\d.]+$/, ''))).toEqual([
      'change sides',
      'right side',
      'rest',
      'five …',
      'reps',
    ]);
  });

  it('leaves out a name that a person typed, and the "next" that led to it', async () => {
    show('hidden');
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 60);
    const said = clips().map((clip) => clip.replace(/ [\d.]+$/, ''));
    expect(said.slice(-3)).toEqual(['rest', 'five …', 'reps']);
  });

  it('follow the volume, scheduled ones too', async () => {
    show('hidden');
    const { runner, settings } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 1);
    settings.set({ volume: 0.5 });
    expect(new Set(FakeAudioContext.made[0]?.loudness())).toEqual(new Set([0.25]));
    settings.set({ volume: 1 });
    expect(new Set(FakeAudioContext.made[0]?.loudness())).toEqual(new Set([1]));
  });

  it('cancels everything at a pause, and plans it again when the session resumes', async () => {
    show('hidden');
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await pass(runner, 12);
    const planned = clips();
    runner.send({ type: 'pause' });
    expect(FakeAudioContext.made[0]?.ahead()).toEqual([]);
    await pass(runner, 3);
    runner.send({ type: 'resume', countInMs: 3000 });
    expect(clips()).toHaveLength(planned.length);
    expect(
      Number(
        clips()
          .at(-1)
          ?.match(/[\d.]+$/)?.[0],
      ),
    ).toBeCloseTo(Number(planned.at(-1)?.match(/[\d.]+$/)?.[0]) + 6);
  });

  it('continues a clip that has begun when the page becomes visible again', async () => {
    show('hidden');
    const { runner } = await setUp();
    runner.send({ type: 'start' });
    await vi.advanceTimersByTimeAsync(800);
    show('visible');
    await pass(runner, 5);
    expect(words()).toEqual([]);
    expect(clips().slice(0, 3)).toEqual(['get ready 0.3', 'Side Plank 1.1', 'left side 2.4']);
  });
});

it('joins a session that has already begun', async () => {
  const runner = fakeRunner(PLAN);
  runner.send({ type: 'start' });
  await pass(runner, 1);
  const pack = fakePack();
  createVoiceOutput(runner, {
    ...fakeSettings(),
    audible: () => true,
    pack,
    onBlocked: () => {},
    hold: shareAudioDevice(),
  });
  await pass(runner, 1);
  expect(words()).toEqual(['get ready, Side Plank, left side, 20 seconds']);
});

describe('the pack', () => {
  it('is stored on the device while the voice is on, and loaded when a session begins', async () => {
    const { runner, pack } = await setUp();
    expect(pack.keep).toHaveBeenCalledTimes(1);
    expect(pack.load).not.toHaveBeenCalled();
    runner.send({ type: 'start' });
    expect(pack.load).toHaveBeenCalled();
  });

  it('is tried again from time to time when it cannot be fetched, and the session continues without it', async () => {
    const { pack, runner } = await setUp();
    pack.load.mockImplementation(() => Promise.resolve());
    runner.send({ type: 'start' });
    await pass(runner, 50);
    expect(pack.load).toHaveBeenCalledTimes(3);
  });

  it('is not fetched while the voice is off, and at once when it is switched on', async () => {
    const { settings, pack, runner } = await setUp({ settings: fakeSettings({ voice: 'off' }) });
    runner.send({ type: 'start' });
    await pass(runner, 60);
    expect(pack.keep).not.toHaveBeenCalled();
    expect(pack.load).not.toHaveBeenCalled();
    settings.set({ voice: 'coach' });
    expect(pack.keep).toHaveBeenCalledTimes(1);
  });
});

it('says nothing when switched off', async () => {
  const { runner } = await setUp({ settings: fakeSettings({ voice: 'off' }) });
  runner.send({ type: 'start' });
  await pass(runner, 30);
  expect([...words(), ...clips()]).toEqual([]);
  expect(FakeAudioContext.made).toEqual([]);
});

it('is silent, and breaks nothing, where the browser can neither speak nor play', async () => {
  vi.unstubAllGlobals();
  installFakePage();
  const { runner, output } = await setUp();
  runner.send({ type: 'start' });
  await pass(runner, 5);
  output.stop();
  expect(words()).toEqual([]);
});
