import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/core/settings.ts';
import type { CarrierListener } from '../../../src/outputs/soundtrack/carrier.ts';
import { FakeAudioContext, installFakeAudio } from '../../outputs/fake-audio.ts';
import { installFakePage } from '../../outputs/fake-page.ts';
import { hold, planOf, prepare, rest } from '../../outputs/fake-plan.ts';
import { installFakeSpeech } from '../../outputs/fake-speech.ts';
import { openOutputs } from '../../support/open-outputs.ts';

/** What was done to the devices, in order. */
const done: string[] = [];

interface FakeCarrier extends CarrierListener {
  closed: boolean;
}
const carriers: FakeCarrier[] = [];
vi.mock('../../../src/outputs/soundtrack/carrier.ts', () => ({
  async unlockElements() {
    done.push('media elements unlocked');
  },
  createCarrier(_file: Blob, listener: CarrierListener) {
    const carrier: FakeCarrier = { ...listener, closed: false };
    carriers.push(carrier);
    return { play() {}, pause() {}, positionMs: () => null, close: () => (carrier.closed = true) };
  },
}));
const keepVoice = vi.hoisted(() => vi.fn<() => void>());
vi.mock('../../../src/app/shipped/shipped-voice.ts', () => ({
  shippedVoice: {
    keep: keepVoice,
    load: async () => {},
    isLoaded: () => false,
    clip: () => null,
    clipOf: () => null,
  },
}));

const PLAN = planOf(prepare(10), hold('Plank', 30), rest(20), hold('Plank', 30));

function open(change: Partial<Settings> = {}) {
  const { runner, settings, outputs } = openOutputs(change);
  const start = async () => {
    outputs.unlock();
    runner.load(PLAN);
    runner.send({ type: 'start' });
    await settled();
  };
  return { runner, settings, outputs, start };
}

/** Waits until chunks have arrived; no time passes on the fake clock meanwhile. */
const settled = async () => {
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(50);
};
/** How many cues are scheduled on an audio context. */
const scheduled = () => FakeAudioContext.made.at(-1)?.ahead().length ?? 0;
/** How often `resume` was called on an audio context. */
const resumed = () => FakeAudioContext.made.reduce((sum, context) => sum + context.resumed, 0);
const tracks = () => carriers.filter(({ closed }) => !closed).length;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  installFakeAudio();
  installFakePage();
  const speech = installFakeSpeech();
  vi.stubGlobal('navigator', { vendor: 'Google Inc.', language: 'en-GB' });
  vi.spyOn(speech, 'speak').mockImplementation(() => void done.push('speech unlocked'));
  done.length = 0;
  keepVoice.mockClear();
  carriers.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('in music mode, cues sound on the audio clock and no soundtrack plays', async () => {
  const { start } = open({ soundMode: 'music', voice: 'off' });
  await start();
  expect([scheduled() > 0, tracks()]).toEqual([true, 0]);
});

it('in screen-off mode, the soundtrack alone carries the cues', async () => {
  const { start } = open({ soundMode: 'screen-off' });
  await settled();
  await start();
  expect([scheduled(), tracks()]).toEqual([0, 1]);
});

it('no cue sounds twice when the sound mode changes during a session', async () => {
  const { start, settings } = open({ soundMode: 'music', voice: 'off' });
  await start();
  settings.set({ soundMode: 'screen-off' });
  await settled();
  expect([scheduled(), tracks()]).toEqual([0, 1]);
  settings.set({ soundMode: 'music' });
  await settled();
  expect([scheduled() > 0, tracks()]).toEqual([true, 0]);
});

it('cues sound on the audio clock when the browser refuses to play the soundtrack', async () => {
  const { start } = open({ soundMode: 'screen-off', voice: 'off' });
  await settled();
  await start();
  expect([scheduled(), tracks()]).toEqual([0, 1]);
  carriers.at(-1)?.onFailed();
  await settled();
  expect([scheduled() > 0, tracks()]).toEqual([true, 0]);
});

it('the session stays at the soundtrack’s position until that has begun to sound', async () => {
  const { runner, start } = open({ soundMode: 'screen-off' });
  await settled();
  await start();
  const before = runner.now();
  await vi.advanceTimersByTimeAsync(1000);
  expect(runner.now()).toBe(before);
});

it('a tap in music mode unlocks the audio context and speech before it returns', async () => {
  const { outputs } = open({ soundMode: 'music' });
  outputs.expectStart();
  await settled();
  outputs.unlock();
  expect(done).toEqual(['speech unlocked']);
  expect(resumed()).toBeGreaterThan(0);
});

it('the voice is not fetched before a session can be started, or the setting is changed', async () => {
  const { outputs, settings } = open({ soundMode: 'music', voice: 'names' });
  await vi.advanceTimersByTimeAsync(10_000);
  await settled();
  settings.set({ volume: 0.5 });
  await settled();
  expect(keepVoice).not.toHaveBeenCalled();
  settings.set({ voice: 'coach' });
  await settled();
  expect(keepVoice).toHaveBeenCalledOnce();
  outputs.expectStart();
  await settled();
  expect(keepVoice).toHaveBeenCalledOnce();
});

it('the voice is fetched at once in an installed app, whose first session may have no network', async () => {
  vi.stubGlobal('navigator', { vendor: 'Apple', language: 'en-GB', standalone: true });
  open({ voice: 'names' });
  await vi.advanceTimersByTimeAsync(100);
  await settled();
  expect(keepVoice).toHaveBeenCalledOnce();
});

it('a tap in screen-off mode unlocks media elements before it returns, and no audio context', async () => {
  const { outputs } = open({ soundMode: 'screen-off' });
  await settled();
  outputs.unlock();
  expect(done).toEqual(['media elements unlocked']);
  expect(resumed()).toBe(0);
});
