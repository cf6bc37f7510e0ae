import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Drawers } from '../../src/storage/drawers.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { CHECKPOINT, RECORD } from './sample-checkpoint.ts';

const refused = () => Promise.reject<Drawers>(new DOMException('private mode', 'SecurityError'));

afterEach(() => {
  vi.useRealTimers();
});

it('keeps everything in memory where the browser refuses a database, and says so once', async () => {
  const onRefused = vi.fn<() => void>();
  const storage = openStorage(onRefused, refused);
  await storage.checkpoint.save(CHECKPOINT, { strict: true });
  await storage.checkpoint.pulse(20_000, 1_790_000_019_000);
  await storage.records.add(RECORD);
  await storage.settings.save({ ...DEFAULT_SETTINGS, voice: 'off' });
  await storage.notices.dismiss('install');
  expect(await storage.checkpoint.load()).toEqual({
    ...CHECKPOINT,
    seenAt: 20_000,
    seenAtWall: 1_790_000_019_000,
  });
  expect(await storage.records.any()).toBe(false);
  expect(await storage.settings.load()).toEqual({ ...DEFAULT_SETTINGS, voice: 'off' });
  expect(await storage.notices.dismissed()).toEqual(['install']);
  expect(onRefused).toHaveBeenCalledTimes(1);
});

it('does not take what cannot be read for what was never changed', async () => {
  const storage = openStorage(() => {}, refused);
  expect(await storage.settings.load()).toBeNull();
  expect(await storage.library.load()).toBeNull();
});

it('does not wait for ever for a database that never opens', async () => {
  vi.useFakeTimers();
  const storage = openStorage(
    () => {},
    () => new Promise<Drawers>(() => {}),
  );
  const loading = storage.checkpoint.load();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await loading).toBeNull();
});

it('does not take a pulse for one of an older save, where there was room for a pulse but not for the save', async () => {
  const kept = new Map<string, unknown>();
  let full = false;
  const drawers: Drawers = {
    read: async (drawer, key) => kept.get(`${drawer}/${key}`),
    async write(drawer, changes) {
      if (full && changes['session']) throw new DOMException('No room.', 'QuotaExceededError');
      for (const [key, value] of Object.entries(changes)) kept.set(`${drawer}/${key}`, value);
    },
    append: () => Promise.resolve(),
    any: () => Promise.resolve(false),
  };
  const open = () =>
    openStorage(
      () => {},
      async () => drawers,
    );
  const page = open();
  await page.checkpoint.save(CHECKPOINT);
  full = true;
  await page.checkpoint.save({ ...CHECKPOINT, seenAt: CHECKPOINT.seenAt + 60_000 });
  await page.checkpoint.pulse(CHECKPOINT.seenAt + 90_000, CHECKPOINT.seenAtWall + 90_000);
  const afterKill = open();
  expect(await afterKill.checkpoint.load()).toEqual(CHECKPOINT);
});

it('forgets the pulse of the time before the last save', async () => {
  const storage = openStorage(() => {}, refused);
  await storage.checkpoint.save(CHECKPOINT);
  await storage.checkpoint.pulse(99_000, 1_790_000_099_000);
  await storage.checkpoint.save({ ...CHECKPOINT, session: 'two' });
  expect(await storage.checkpoint.load()).toEqual({ ...CHECKPOINT, session: 'two' });
});
