import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { createMusicOutput } from '../../src/outputs/soundtrack/music-output.ts';
import { installFakePage } from './fake-page.ts';
import { hold, planOf, prepare, rest } from './fake-plan.ts';
import { fakeRunner, fakeSettings } from './fake-runner.ts';

/** Songs that sound when the test says so. */
interface FakeSong {
  readonly name: string;
  playing: boolean;
  closed: boolean;
  volume: number;
  readonly began: number;
  readonly onEnded: () => void;
  readonly onFailed: () => void;
}
const songs: FakeSong[] = [];
vi.mock('../../src/outputs/soundtrack/music-element.ts', () => ({
  createMusicElement: (sound: Blob, volume: number, listener: Pick<FakeSong, 'onEnded' | 'onFailed'>) => {
    const song: FakeSong = {
      ...listener,
      name: sound.type,
      playing: false,
      closed: false,
      volume,
      began: volume,
    };
    songs.push(song);
    return {
      play: () => (song.playing = true),
      pause: () => (song.playing = false),
      fade: (to: number) => (song.volume = to),
      close: () => (song.closed = true),
    };
  },
}));

const PLAN = planOf(prepare(10), hold('Plank', 40), rest(20), hold('Plank', 30));
let show: (visibility: DocumentVisibilityState) => void;

async function started(change: Partial<Settings> = {}) {
  const runner = fakeRunner(PLAN);
  const settings = fakeSettings({ voice: 'off', volume: 1, ...change });
  const listeners = new Set<() => void>();
  const state = { ids: ['song/a', 'song/b', 'song/c'], carries: true };
  const output = createMusicOutput(runner, {
    ...settings,
    music: {
      ids: () => state.ids,
      sound: async (id) => new Blob([], { type: id }),
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    carries: () => state.carries,
    newSeed: () => 7,
  });
  runner.send({ type: 'start' });
  await vi.advanceTimersByTimeAsync(0);
  return {
    runner,
    settings,
    output,
    state,
    become: async (part: Partial<typeof state>) => {
      Object.assign(state, part);
      for (const listener of listeners) listener();
      output.refresh();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}
const heard = () => songs.filter(({ playing, closed }) => playing && !closed).map(({ name }) => name);
const volume = () => songs.findLast(({ closed }) => !closed)?.volume;

beforeEach(() => {
  vi.useFakeTimers();
  show = installFakePage();
  songs.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('plays one song after the other, and begins again after the last', async () => {
  await started();
  const order: string[] = [];
  for (let i = 0; i < 4; i++) {
    order.push(...heard());
    songs.at(-1)?.onEnded();
    await vi.advanceTimersByTimeAsync(0);
  }
  expect(order).toEqual(['song/a', 'song/b', 'song/c', 'song/a']);
});

it('pauses with the session, and resumes where it paused', async () => {
  const { runner } = await started();
  runner.send({ type: 'pause' });
  expect(heard()).toEqual([]);
  runner.send({ type: 'resume', countInMs: 0 });
  expect(heard()).toEqual(['song/a']);
  expect(songs).toHaveLength(1);
});

it('is silent without the soundtrack, and when the session is over', async () => {
  const { runner, become } = await started();
  await become({ carries: false });
  expect(heard()).toEqual([]);
  await become({ carries: true });
  expect(heard()).toEqual(['song/b']);
  runner.send({ type: 'finish' });
  expect(heard()).toEqual([]);
});

it('ducks for cues in a visible page, and gets louder between them', async () => {
  const { runner } = await started();
  const levels: Record<number, number | undefined> = {};
  for (let second = 1; second <= 45; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    runner.wake();
    levels[second] = volume();
  }
  // Counted from second 7 on, begun at 10, halfway at 30.
  expect([levels[3], levels[8], levels[10], levels[20], levels[30], levels[40]]).toEqual([
    0.6, 0.15, 0.15, 0.6, 0.15, 0.6,
  ]);
});

it('follows the volume as cues do: at half of it, music is a quarter as loud', async () => {
  await started({ volume: 0.5 });
  expect(songs.map(({ began }) => began.toFixed(2))).toEqual(['0.15']);
});

it('begins each song at the volume it should have', async () => {
  const { become } = await started({ volume: 0.4 });
  show('hidden');
  await become({ ids: ['song/b'] });
  expect(songs.map(({ began }) => began.toFixed(2))).toEqual(['0.10', '0.05']);
});

it('keeps one level in a hidden page', async () => {
  const { runner } = await started();
  show('hidden');
  const levels = new Set<number | undefined>();
  for (let second = 1; second <= 45; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    runner.wake();
    levels.add(volume());
  }
  expect([...levels]).toEqual([0.3]);
});

it('continues with the next song when the current one is removed, or cannot be played', async () => {
  const { become } = await started();
  await become({ ids: ['song/b', 'song/c'] });
  expect(heard()).toEqual(['song/b']);
  songs.at(-1)?.onFailed();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard()).toEqual(['song/c']);
});

it('gives up when no song can be played', async () => {
  const { runner } = await started();
  for (let i = 0; i < 10; i++) {
    songs.at(-1)?.onFailed();
    await vi.advanceTimersByTimeAsync(0);
    runner.wake();
  }
  expect(songs.length).toBeLessThan(6);
  expect(heard()).toEqual([]);
});
