import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../src/core/settings.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';

const STORED: Settings = { ...DEFAULT_SETTINGS, readySeconds: 21 };

function settingsOver(disk = fakeDisk()) {
  const { settings } = openStorage(() => {}, disk);
  const store = createSettingsStore(settings);
  const stored = () => parseSettings(disk.stored.get('documents/settings'));
  return { disk, stored, read: settings.read, view: store.getState };
}

const withStored = () => {
  const disk = fakeDisk();
  disk.stored.set('documents/settings', STORED);
  return disk;
};

it('are shown as stored', async () => {
  const { read, view } = settingsOver(withStored());
  await read();
  expect(view().settings).toEqual(STORED);
});

it('changed before the stored ones have arrived are merged into those, and saved with them', async () => {
  const { read, stored, view } = settingsOver(withStored());
  view().change({ voice: 'coach' });
  expect(view().settings.voice).toBe('coach');
  await read();
  expect(view().settings).toEqual({ ...STORED, voice: 'coach' });
  expect(stored()).toEqual({ ...STORED, voice: 'coach' });
});

it('that cannot be read are not overwritten, and appear once they can be read', async () => {
  const { disk, read, stored, view } = settingsOver(withStored());
  disk.mood.gone = true;
  await read();
  view().change({ voice: 'coach' });
  await read();
  expect(view().settings.voice).toBe('coach');
  disk.mood.gone = false;
  await read();
  expect(view().settings).toEqual({ ...STORED, voice: 'coach' });
  expect(stored()).toEqual({ ...STORED, voice: 'coach' });
});

it('do not change when a second read fails', async () => {
  const { disk, read, view } = settingsOver(withStored());
  await read();
  disk.mood.gone = true;
  await read();
  expect(view().settings).toEqual(STORED);
});

it('changed while they are read again stay changed', async () => {
  const { read, stored, view } = settingsOver(withStored());
  await read();
  const reading = read();
  view().change({ readySeconds: 5 });
  await reading;
  await read();
  expect(view().settings.readySeconds).toBe(5);
  expect(stored().readySeconds).toBe(5);
});

it('changed by another tab are shown, and not undone by a change here', async () => {
  const disk = withStored();
  const [here, other] = [settingsOver(disk), settingsOver(disk)];
  await Promise.all([here.read(), other.read()]);
  other.view().change({ readySeconds: 5 });
  here.view().change({ voice: 'coach' });
  await expect.poll(() => here.view().settings).toEqual({ ...STORED, readySeconds: 5, voice: 'coach' });
  await expect.poll(() => other.view().settings).toEqual({ ...STORED, readySeconds: 5, voice: 'coach' });
});
