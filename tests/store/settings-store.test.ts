import { expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { createSettingsStore } from '../../src/store/settings-store.ts';

const STORED: Settings = { ...DEFAULT_SETTINGS, readySeconds: 21 };

function storeOver() {
  const save = vi.fn<(settings: Settings) => void>();
  const store = createSettingsStore(save);
  return { save, view: store.getState };
}

it('are shown as they are stored, and nothing is written for it', async () => {
  const { save, view } = storeOver();
  await view().load(async () => STORED);
  expect(view().settings).toEqual(STORED);
  expect(save).not.toHaveBeenCalled();
});

it('changed before the stored ones have come are put into those, and saved with them', async () => {
  const { save, view } = storeOver();
  view().change({ voice: 'coach' });
  expect(view().settings.voice).toBe('coach');
  expect(save).not.toHaveBeenCalled();
  await view().load(async () => STORED);
  expect(view().settings).toEqual({ ...STORED, voice: 'coach' });
  expect(save.mock.calls).toEqual([[{ ...STORED, voice: 'coach' }]]);
});

it('that cannot be read are not written over, and are there once they can be', async () => {
  const { save, view } = storeOver();
  await view().load(async () => null);
  view().change({ voice: 'coach' });
  expect(save).not.toHaveBeenCalled();
  await view().load(async () => STORED);
  expect(save.mock.calls).toEqual([[{ ...STORED, voice: 'coach' }]]);
});

it('stay as they are when they cannot be read a second time', async () => {
  const { view } = storeOver();
  await view().load(async () => STORED);
  await view().load(async () => null);
  expect(view().settings).toEqual(STORED);
});

it('changed while they are read again stay changed', async () => {
  const { save, view } = storeOver();
  await view().load(async () => STORED);
  await view().load(async () => {
    view().change({ readySeconds: 5 });
    return STORED;
  });
  expect(view().settings.readySeconds).toBe(5);
  expect(save.mock.lastCall?.[0].readySeconds).toBe(5);
});

it('changed by another tab are taken up', async () => {
  const { view } = storeOver();
  await view().load(async () => STORED);
  view().change({ voice: 'coach' });
  await view().load(async () => ({ ...STORED, readySeconds: 5 }));
  expect(view().settings).toEqual({ ...STORED, readySeconds: 5 });
});
