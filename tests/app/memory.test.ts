import { beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from '../../src/app/memory.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Drawers } from '../../src/storage/drawers.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { RECORD } from '../storage/sample-checkpoint.ts';

/** What one browser keeps, however often a page is opened. */
const disk = new Map<string, unknown>();
const drawers: Drawers = {
  read: async (drawer, key) => disk.get(`${drawer}/${key}`),
  async write(drawer, changes) {
    for (const [key, value] of Object.entries(changes)) disk.set(`${drawer}/${key}`, value);
  },
  append: async (record) => void disk.set(`sessions/${record.id}`, record),
  any: async () => false,
};
const openPage = () => openMemory((onRefused) => openStorage(onRefused, async () => drawers));

beforeEach(() => disk.clear());

describe('what is remembered', () => {
  it('is there on the next page', async () => {
    const page = openPage();
    await page.recall();
    page.settings.getState().change({ voice: 'coach' });
    page.library.getState().dismissCare();
    await expect.poll(() => [...disk.keys()]).toEqual(['documents/settings', 'documents/library']);
    const next = openPage();
    await next.recall();
    expect(next.settings.getState().settings).toEqual({ ...DEFAULT_SETTINGS, voice: 'coach' });
    expect(next.library.getState().careSeen).toBe(true);
  });

  it('of a session stays as the person has put it right, when it is written down a second time', async () => {
    const page = openPage();
    page.keep(RECORD);
    await page.history.getState().amend({ ...RECORD, name: 'Put right' });
    page.keep(RECORD);
    await page.recall();
    expect(page.history.getState().records['one']?.name).toBe('Put right');
    expect(disk.get('sessions/one')).toMatchObject({ name: 'Put right' });
  });

  it('of a notice is that it was put away', async () => {
    const page = openPage();
    page.notices.getState().show('install');
    page.notices.getState().dismiss('install');
    await expect.poll(() => disk.get('documents/notices')).toEqual(['install']);
    const next = openPage();
    next.showOnce('install');
    next.showOnce('offline-ready');
    await expect
      .poll(() => next.notices.getState().notices.map(({ kind }) => kind))
      .toEqual(['offline-ready']);
  });
});

it('where nothing can be kept that is said once, and the page goes on with what it has', async () => {
  const page = openMemory((onRefused) => openStorage(onRefused, () => Promise.reject(new Error('no'))));
  await page.recall();
  page.settings.getState().change({ voice: 'coach' });
  await page.recall();
  expect(page.settings.getState().settings.voice).toBe('coach');
  expect(page.notices.getState().notices.map(({ kind }) => kind)).toEqual(['cannot-remember']);
});
