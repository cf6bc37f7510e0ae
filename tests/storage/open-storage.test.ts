import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import type * as ReadCheckpoint from '../../src/storage/read-checkpoint.ts';
import { type FakeDisk, fakeDisk } from '../support/fake-disk.ts';
import { CHECKPOINT, RECORD } from './sample-checkpoint.ts';

const chunk = vi.hoisted(() => ({ missing: false }));

vi.mock('../../src/storage/read-checkpoint.ts', async (original) => {
  const { readSaved, readAside } = await original<typeof ReadCheckpoint>();
  return {
    readAside,
    readSaved(...saved: Parameters<typeof readSaved>) {
      if (chunk.missing) throw new TypeError('Failed to fetch dynamically imported module');
      return readSaved(...saved);
    },
  };
});

const later = (ms: number) => ({ ...CHECKPOINT, seenAt: CHECKPOINT.seenAt + ms });

function openOver(mood: Partial<FakeDisk['mood']> = {}) {
  const disk = fakeDisk();
  Object.assign(disk.mood, mood);
  const onRefused = vi.fn<(problem: string | null) => void>();
  return { disk, onRefused, storage: openStorage(onRefused, disk) };
}

it('keeps everything in memory if the browser refuses a database, and says so once', async () => {
  const { onRefused, storage } = openOver({ gone: true });
  await storage.checkpoint.save(CHECKPOINT, { strict: true });
  await storage.checkpoint.pulse(20_000, 1_790_000_019_000);
  expect(await storage.keep({ ...RECORD, id: 'another' })).toBe(false);
  await storage.settings.change((settings) => ({ ...settings, voice: 'off' }));
  await storage.notices.change((kinds) => [...kinds, 'install-on-phone']);
  expect(await storage.checkpoint.load()).toEqual({
    ...CHECKPOINT,
    seenAt: 20_000,
    seenAtWall: 1_790_000_019_000,
  });
  expect(storage.settings.current()).toEqual({ ...DEFAULT_SETTINGS, voice: 'off' });
  expect(storage.notices.current()).toEqual(['install-on-phone']);
  expect(onRefused).toHaveBeenCalledTimes(1);
});

it('does not treat unreadable data as missing', async () => {
  const { storage } = openOver({ gone: true });
  expect(await storage.settings.read()).toBe(false);
  expect(await storage.library.read()).toBe(false);
  expect(await storage.any()).toBeNull();
});

it('leaves no copy of a session that was written slowly, even if the code that copies it arrives later', async () => {
  vi.useFakeTimers();
  const { disk, storage } = openOver();
  const { append } = disk.records;
  let write = () => {};
  const written = new Promise<void>((resolve) => {
    write = resolve;
  });
  Object.assign(disk.records, { append: (record: typeof RECORD) => written.then(() => append(record)) });
  const keeping = storage.keep(RECORD);
  vi.advanceTimersByTime(600);
  write();
  expect(await keeping).toBe(true);
  vi.useRealTimers();
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setTimeout(resolve));
  expect(disk.copies).toEqual({});
});

it('holds a checkpoint that a full disk refuses until its session is recorded', async () => {
  const { disk, storage } = openOver({ full: true });
  await storage.checkpoint.save(CHECKPOINT, { strict: true });
  expect(await storage.keep(RECORD)).toBe(false);
  expect((await storage.checkpoint.load())?.session).toBe('one');
  disk.mood.full = false;
  await storage.keep({ ...RECORD, id: 'of another' });
  expect((await storage.checkpoint.load())?.session).toBe('one');
  await storage.keep(RECORD);
  expect(await storage.checkpoint.load()).toBeNull();
});

it('uses the disk again once it accepts a checkpoint', async () => {
  const { disk, storage } = openOver({ full: true });
  await storage.checkpoint.save(CHECKPOINT);
  disk.mood.full = false;
  await storage.checkpoint.save(later(1000));
  disk.stored.set('checkpoint/session', later(2000));
  expect(await storage.checkpoint.load()).toEqual(later(2000));
});

it('writes a save that a full disk refused together with the next sign of life', async () => {
  const { disk, storage } = openOver();
  await storage.checkpoint.save(CHECKPOINT);
  disk.mood.full = true;
  await storage.checkpoint.save(later(60_000));
  disk.mood.full = false;
  await storage.checkpoint.pulse(CHECKPOINT.seenAt + 90_000, CHECKPOINT.seenAtWall + 90_000);
  const afterKill = openStorage(() => {}, disk);
  const seenAtWall = CHECKPOINT.seenAtWall + 90_000;
  expect(await afterKill.checkpoint.load()).toEqual({ ...later(90_000), seenAtWall });
});

it('drops a pulse from before the last save', async () => {
  const { storage } = openOver({ gone: true });
  await storage.checkpoint.save(CHECKPOINT);
  await storage.checkpoint.pulse(99_000, 1_790_000_099_000);
  await storage.checkpoint.save({ ...CHECKPOINT, session: 'two' });
  expect(await storage.checkpoint.load()).toEqual({ ...CHECKPOINT, session: 'two' });
});

it('sets aside what cannot be read of a document that a change overwrites, and nothing of a sound one', async () => {
  const { disk, storage } = openOver();
  const wrong = { volume: 7, readySeconds: 21 };
  disk.stored.set('documents/settings', wrong);
  disk.stored.set('documents/library', { choices: {}, careSeen: true });
  await storage.library.change((library) => ({ ...library, careSeen: false }));
  await storage.settings.change((settings) => ({ ...settings, voice: 'off' }));
  await storage.settings.change((settings) => ({ ...settings, voice: 'coach' }));
  await expect.poll(() => disk.stored.get('documents/aside')).toEqual([{ name: 'settings', value: wrong }]);
});

describe('a database that opens late', () => {
  const other = { ...CHECKPOINT, session: 'two' };

  it('says why, and says so when all that was held is written', async () => {
    const { disk, onRefused, storage } = openOver({ shut: 'blocked' });
    await storage.settings.read();
    await storage.settings.change((settings) => ({ ...settings, voice: 'off' }));
    await storage.checkpoint.save(CHECKPOINT);
    await storage.retry();
    expect(onRefused.mock.calls).toEqual([['blocked']]);
    disk.mood.shut = null;
    disk.reopen();
    await expect.poll(() => onRefused.mock.calls).toEqual([['blocked'], [null]]);
    expect(disk.stored.get('documents/settings')).toMatchObject({ voice: 'off' });
    expect(disk.stored.get('checkpoint/session')).toEqual(CHECKPOINT);
  });

  it('has its own documents merged with what was changed meanwhile', async () => {
    const { disk, storage } = openOver({ shut: 'slow' });
    disk.stored.set('documents/settings', { volume: 0.3, voice: 'coach' });
    await storage.settings.change((settings) => ({ ...settings, voice: 'off' }));
    disk.mood.shut = null;
    await storage.retry();
    expect(disk.stored.get('documents/settings')).toMatchObject({ volume: 0.3, voice: 'off' });
    expect(storage.settings.current()).toMatchObject({ volume: 0.3, voice: 'off' });
  });

  it('takes a change that would be undone if the browser had refused it', async () => {
    const { disk, storage } = openOver({ shut: 'slow' });
    const week = storage.document<readonly string[]>('week', (found) => (found ? ['kept'] : []), 'undo');
    disk.stored.set('documents/week', ['kept']);
    await week.change((days) => [...days, 'new']);
    expect(week.current()).toEqual(['new']);
    disk.mood.shut = null;
    await storage.retry();
    expect(disk.stored.get('documents/week')).toEqual(['kept', 'new']);
  });

  it('still has the unfinished session of an earlier page, although another was begun and held', async () => {
    const { disk, storage } = openOver({ shut: 'slow' });
    const pulse = { seenAt: 20_000, seenAtWall: 1_790_000_019_000, savedAt: CHECKPOINT.seenAt };
    disk.stored.set('checkpoint/session', CHECKPOINT);
    disk.stored.set('checkpoint/pulse', pulse);
    await storage.checkpoint.save(other);
    disk.mood.shut = null;
    await storage.checkpoint.pulse(CHECKPOINT.seenAt + 1, CHECKPOINT.seenAtWall + 1);
    const nextPage = openStorage(() => {}, disk);
    expect(await nextPage.checkpoint.load()).toMatchObject({ session: 'two', seenAt: CHECKPOINT.seenAt + 1 });
    await nextPage.keep({ ...RECORD, id: 'two' });
    disk.stored.delete('checkpoint/session');
    expect(await nextPage.checkpoint.load()).toEqual({ ...CHECKPOINT, ...pulse, savedAt: undefined });
  });

  it('is not given an older checkpoint than it has', async () => {
    const { disk, storage } = openOver({ full: true });
    await storage.checkpoint.save(CHECKPOINT);
    disk.mood.full = false;
    await storage.checkpoint.save(later(1000));
    await storage.retry();
    expect(disk.stored.get('checkpoint/session')).toEqual(later(1000));
  });
});

it.each([
  [{ full: true }, 'full'],
  [{ gone: true }, 'refused'],
  [{ newer: true }, 'newer'],
  [{ shut: 'slow' }, 'slow'],
  [{ shut: 'blocked' }, 'blocked'],
] as const)('says of %j that it is %s', async (mood, problem) => {
  const { onRefused, storage } = openOver(mood);
  await storage.keep(RECORD);
  expect(onRefused.mock.calls).toEqual([[problem]]);
});

describe('a session that cannot be read', () => {
  afterEach(() => {
    chunk.missing = false;
  });
  const pulse = { seenAt: 20_000, seenAtWall: 1_790_000_019_000, savedAt: CHECKPOINT.seenAt };
  const asLeft = { ...CHECKPOINT, seenAt: pulse.seenAt, seenAtWall: pulse.seenAtWall };

  it('whose reading code cannot be fetched is not overwritten by the next session', async () => {
    const { disk, storage } = openOver();
    disk.stored.set('checkpoint/session', CHECKPOINT);
    disk.stored.set('checkpoint/pulse', pulse);
    chunk.missing = true;
    await expect(storage.checkpoint.load()).rejects.toThrow('Failed to fetch');
    const next = { ...CHECKPOINT, session: 'two' };
    await storage.checkpoint.save(next);

    chunk.missing = false;
    expect(await storage.checkpoint.load()).toEqual(next);
    disk.stored.delete('checkpoint/session');
    expect(await storage.checkpoint.load()).toEqual(asLeft);
    await storage.keep(RECORD);
    expect(await storage.checkpoint.load()).toBeNull();
  });

  it('because it does not make sense to this version is kept for one to which it does', async () => {
    const { disk, storage } = openOver();
    const later = { ...CHECKPOINT, version: 4 };
    disk.stored.set('checkpoint/session', later);
    expect(await storage.checkpoint.load()).toBeNull();
    await storage.checkpoint.save({ ...CHECKPOINT, session: 'two' });
    expect(disk.stored.get('checkpoint/aside')).toEqual({ one: { session: later, pulse: undefined } });
  });
});
