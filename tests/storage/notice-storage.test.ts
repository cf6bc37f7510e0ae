import { expect, it } from 'vitest';
import type { Drawers } from '../../src/storage/drawers.ts';
import { createNoticeStorage } from '../../src/storage/notice-storage.ts';

/** What is kept of notices, and whether it can be read (null: it cannot). */
function notices() {
  const kept = { value: undefined as unknown, readable: true };
  const drawers: Drawers = {
    read: async () => (kept.readable ? kept.value : null),
    write: async (_drawer, changes) => void (kept.value = changes['notices']),
    append: () => Promise.resolve(),
    any: () => Promise.resolve(false),
  };
  return { kept, open: () => createNoticeStorage(drawers) };
}

it('put away at the same moment are both put away for good', async () => {
  const { open } = notices();
  const page = open();
  await Promise.all([page.dismiss('install'), page.dismiss('offline-ready')]);
  expect(await open().dismissed()).toEqual(['install', 'offline-ready']);
});

it('put away while the others cannot be read do not bring those back', async () => {
  const { kept, open } = notices();
  await open().dismiss('install');
  const page = open();
  kept.readable = false;
  await page.dismiss('offline-ready');
  expect(await page.dismissed()).toEqual(['offline-ready']);
  kept.readable = true;
  expect(await page.dismissed()).toEqual(['install', 'offline-ready']);
});
