import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CarrierListener } from '../../src/outputs/soundtrack/carrier.ts';
import { playTrack } from '../../src/outputs/soundtrack/track-player.ts';

interface FakeCarrier extends CarrierListener {
  readonly file: Blob;
  playing: boolean;
  closed: boolean;
}
const carriers: FakeCarrier[] = [];
vi.mock('../../src/outputs/soundtrack/carrier.ts', () => ({
  createCarrier: (file: Blob, listener: CarrierListener) => {
    const carrier: FakeCarrier = { ...listener, file, playing: false, closed: false };
    carriers.push(carrier);
    return {
      play: () => (carrier.playing = true),
      pause: () => (carrier.playing = false),
      positionMs: () => 0,
      close: () => (carrier.closed = true),
    };
  },
}));

const FILES = [0, 1, 2].map((i) => ({ wav: new Blob([String(i)]), fromMs: i * 1000, lengthMs: 1000 }));
const listener = {
  onPlaying: vi.fn<() => void>(),
  onInterrupted: vi.fn<() => void>(),
  onEnded: vi.fn<() => void>(),
  onFailed: vi.fn<() => void>(),
};
const carriersOf = (index: number) => carriers.filter(({ file }) => file === FILES[index]?.wav);

beforeEach(() => {
  carriers.length = 0;
  vi.clearAllMocks();
});

describe('a track in several files', () => {
  it('loads the next file while one sounds, and plays them one after the other', () => {
    const track = playTrack(FILES, listener);
    carriers[0]?.onPlaying();
    expect(carriersOf(1)).toMatchObject([{ playing: false }]);
    carriers[0]?.onEnded();
    expect(carriersOf(1)).toMatchObject([{ playing: true }]);
    expect(track.positionMs()).toBe(1000);
  });

  it('tries again to load the next file when its turn has come', () => {
    playTrack(FILES, listener);
    carriers[0]?.onPlaying();
    carriersOf(1)[0]?.onFailed();
    expect(listener.onFailed).not.toHaveBeenCalled();
    carriers[0]?.onEnded();
    expect(carriersOf(1)).toMatchObject([{ closed: true }, { playing: true, closed: false }]);
  });

  it('fails when the current file cannot be played', () => {
    playTrack(FILES, listener);
    carriers[0]?.onFailed();
    expect(listener.onFailed).toHaveBeenCalledOnce();
  });

  it('ends after the last file', () => {
    playTrack(FILES, listener);
    for (const index of [0, 1, 2]) {
      carriersOf(index)[0]?.onPlaying();
      carriersOf(index)[0]?.onEnded();
    }
    expect(listener.onEnded).toHaveBeenCalledOnce();
  });
});
