import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shareAudioDevice } from '../../src/audio/share-audio-device.ts';
import { FakeAudioContext, installFakeAudio } from '../outputs/fake-audio.ts';

const listener = () => ({ onChange: vi.fn<() => void>(), onBlocked: vi.fn<() => void>() });

beforeEach(() => {
  vi.useFakeTimers();
  installFakeAudio();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('plays for all players on one context, and notifies all of them when it runs', async () => {
  const hold = shareAudioDevice();
  const [cues, voice] = [listener(), listener()];
  const first = hold(cues);
  const second = hold(voice);
  first.wake('gesture');
  second.wake('gesture');
  await vi.advanceTimersByTimeAsync(0);
  expect(FakeAudioContext.made).toHaveLength(1);
  expect(first.context()).toBe(second.context());
  expect(cues.onChange).toHaveBeenCalled();
  expect(voice.onChange).toHaveBeenCalled();
});

it('releases the hardware when the last player releases it', async () => {
  const hold = shareAudioDevice();
  const first = hold(listener());
  const second = hold(listener());
  first.wake('gesture');
  second.wake('gesture');
  await vi.advanceTimersByTimeAsync(0);
  first.release();
  expect(second.context()?.state).toBe('running');
  second.release();
  expect(second.context()).toBeNull();
  expect(FakeAudioContext.made[0]?.state).toBe('closed');
});
