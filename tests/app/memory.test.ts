import { describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../src/app/memory.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { noticeWords } from '../../src/words/en/notice-words.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';
import { type FakeDisk, fakeDisk } from '../support/fake-disk.ts';

const NOW = 1_790_000_000_000;
const openPage = (disk: FakeDisk) =>
  openMemory(
    () => NOW,
    (onRefused) => openStorage(onRefused, disk),
  );

describe('what is remembered', () => {
  it('is there on the next page', async () => {
    const disk = fakeDisk();
    const page = openPage(disk);
    await page.recall();
    page.settings.getState().change({ voice: 'coach' });
    page.library.getState().dismissCare();
    await expect.poll(() => [...disk.stored.keys()]).toEqual(['documents/settings', 'documents/library']);
    const next = openPage(disk);
    await next.recall();
    expect(next.settings.getState().settings).toEqual({ ...DEFAULT_SETTINGS, voice: 'coach' });
    expect(next.library.getState().careSeen).toBe(true);
  });

  it('of a session keeps the corrections a person made, when the session is recorded a second time', async () => {
    const disk = fakeDisk();
    const page = openPage(disk);
    disk.mood.full = true;
    page.history.getState().add(RECORD);
    await page.history.getState().amend({ ...RECORD, name: 'Corrected' });
    disk.mood.full = false;
    page.history.getState().add(RECORD);
    await expect.poll(() => disk.stored.has('sessions/one')).toBe(true);
    expect(page.history.getState().records['one']?.name).toBe('Corrected');
    expect(disk.stored.get('sessions/one')).toMatchObject({ name: 'Corrected' });
  });

  it('of earlier sessions includes their aims, which a page has before it reads the history', async () => {
    const disk = fakeDisk();
    const aim = { sets: null, reps: 8, holdMs: null, kg: 20, slowerMs: 0 };
    const aims = { 'main.1/dumbbell-row': aim };
    disk.stored.set('documents/aims', { 'strong-back-45': [{ from: 0, aims }] });
    const page = openPage(disk);
    await page.recall();
    expect(page.progress.getState().aims).toEqual({ 'strong-back-45': aims });
    expect(page.library.getState().planFor).not.toBeNull();
    expect(page.history.getState().sessions).toBeNull();
  });

  it('excludes aims that are invalid', async () => {
    const disk = fakeDisk();
    const aim = { sets: null, reps: '8', holdMs: null, kg: 20, slowerMs: 0 };
    disk.stored.set('documents/aims', { desk: [{ from: 0, aims: { x: aim } }], back: 'much', neck: [null] });
    const page = openPage(disk);
    await page.recall();
    expect(page.progress.getState().aims).toEqual({});
  });

  it('includes that a notice was dismissed', async () => {
    const disk = fakeDisk();
    const page = openPage(disk);
    page.notices.getState().show('install-on-phone');
    page.notices.getState().dismiss('install-on-phone');
    await expect.poll(() => disk.stored.get('documents/notices')).toEqual(['install-on-phone']);
    const next = openPage(disk);
    await next.notices.getState().showOnce('install-on-phone');
    await next.notices.getState().showOnce('offline-ready');
    expect(next.notices.getState().notices.map(({ kind }) => kind)).toEqual(['offline-ready']);
  });
});

it('cannot be stored in some browsers: the page says so once and continues with what it has', async () => {
  const disk = fakeDisk();
  disk.mood.gone = true;
  const page = openPage(disk);
  await page.recall();
  page.settings.getState().change({ voice: 'coach' });
  await page.recall();
  expect(page.settings.getState().settings.voice).toBe('coach');
  expect(page.notices.getState().notices.map(({ kind }) => kind)).toEqual(['unkept-refused']);
});

it.each([
  [{ shut: 'slow' }, /slow to open/],
  [{ shut: 'blocked' }, /close the other Holdfast tabs/i],
  [{ newer: true }, /reload this page to update/i],
  [{ full: true }, /no room left/],
  [{ gone: true }, /keeps nothing for us/],
] as const)(
  'a database that is %j has a sentence of its own, which says what a person can do',
  async (mood, words) => {
    const disk = fakeDisk();
    Object.assign(disk.mood, mood);
    const page = openPage(disk);
    page.settings.getState().change({ voice: 'coach' });
    await expect.poll(() => page.notices.getState().unkept).not.toBeNull();
    const { unkept } = page.notices.getState();
    expect(unkept && noticeWords.text(`unkept-${unkept}`)).toMatch(words);
  },
);

describe('a session that was finished while the database did not open', () => {
  const stored = { ...RECORD, id: 'before' };

  it('is stored once it opens, with the corrections made meanwhile', async () => {
    const disk = fakeDisk();
    disk.stored.set('sessions/before', stored);
    disk.mood.shut = 'slow';
    const page = openPage(disk);
    await page.recall();
    page.keep(RECORD);
    await page.history.getState().amend({ ...RECORD, name: 'Corrected' });
    expect(page.notices.getState().unkept).toBe('slow');
    disk.mood.shut = null;
    disk.reopen();
    await expect.poll(() => disk.stored.get('sessions/one')).toMatchObject({ name: 'Corrected' });
  });

  it('is stored by itself after a while when nobody says that there is room again', async () => {
    vi.useFakeTimers();
    const disk = fakeDisk();
    disk.mood.full = true;
    const page = openPage(disk);
    page.keep(RECORD);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(disk.stored.has('sessions/one')).toBe(false);
    disk.mood.full = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(disk.stored.get('sessions/one')).toEqual(RECORD);
    vi.useRealTimers();
  });
});
