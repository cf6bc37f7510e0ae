import { expect, it } from 'vitest';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createNoticeStore } from '../../src/store/notice-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';

function noticesOver(disk = fakeDisk()) {
  const { notices } = openStorage(() => {}, disk);
  const store = createNoticeStore(notices);
  const shown = () => store.getState().notices.map(({ kind }) => kind);
  return { disk, shown, view: store.getState, stored: () => disk.stored.get('documents/notices') };
}

it('a dismissed notice does not return; one that was never shown still appears', async () => {
  const { disk, view, stored } = noticesOver();
  view().dismiss('sound-blocked');
  view().show('install-on-phone');
  view().dismiss('install-on-phone');
  view().dismiss('install-on-phone');
  await expect.poll(stored).toEqual(['install-on-phone']);
  const next = noticesOver(disk);
  await next.view().showOnce('install-on-phone');
  await next.view().showOnce('sound-blocked');
  expect(next.shown()).toEqual(['sound-blocked']);
});

it('a notice that answers an action is not recorded: it is shown each time', async () => {
  const { view, stored } = noticesOver();
  view().show('file-saved');
  view().dismiss('file-saved');
  view().seen('all-deleted');
  view().seen('install-on-ios');
  await expect.poll(stored).toEqual(['install-on-ios']);
});

it('notices dismissed at the same moment both stay dismissed', async () => {
  const { view, stored } = noticesOver();
  view().seen('install-on-phone');
  view().seen('offline-ready');
  await expect.poll(stored).toEqual(['install-on-phone', 'offline-ready']);
});

it('dismissing a notice while the stored ones cannot be read does not bring those back', async () => {
  const { disk, shown, view } = noticesOver();
  disk.stored.set('documents/notices', ['install-on-phone']);
  disk.mood.gone = true;
  view().seen('offline-ready');
  await view().showOnce('offline-ready');
  expect(shown()).toEqual([]);
  disk.mood.gone = false;
  await view().showOnce('install-on-phone');
  await view().showOnce('offline-ready');
  expect(shown()).toEqual([]);
});
