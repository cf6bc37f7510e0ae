import { expect, it, vi } from 'vitest';
import type { Drawers } from '../../src/storage/drawers.ts';
import { sturdyDrawers } from '../../src/storage/sturdy-drawers.ts';

/** Drawers in a map that refuse to write while `full` and everything while `gone`. */
function fickleDrawers() {
  const values = new Map<string, unknown>();
  const records = new Map<string, unknown>();
  const mood = { full: false, gone: false };
  const reading = async () => {
    if (mood.gone) throw new DOMException('gone', 'InvalidStateError');
  };
  const writing = async () => {
    if (mood.gone || mood.full) throw new DOMException('full', 'QuotaExceededError');
  };
  const drawers: Drawers = {
    async read(drawer, key) {
      await reading();
      return values.get(`${drawer}/${key}`);
    },
    async write(drawer, changes) {
      await writing();
      for (const [key, value] of Object.entries(changes)) values.set(`${drawer}/${key}`, value);
    },
    async append(record) {
      await writing();
      records.set(record.id, record);
    },
    async any() {
      await reading();
      return records.size > 0;
    },
  };
  return { drawers, mood, values };
}

it('passes values through while the drawers behind keep them', async () => {
  const { drawers } = fickleDrawers();
  const onRefused = vi.fn<() => void>();
  const sturdy = sturdyDrawers(Promise.resolve(drawers), onRefused);
  await sturdy.write('documents', { settings: 1 }, false);
  expect(await sturdy.read('documents', 'settings')).toBe(1);
  expect(onRefused).not.toHaveBeenCalled();
});

it('holds what a full disk refuses, and says so once', async () => {
  const { drawers, mood } = fickleDrawers();
  const onRefused = vi.fn<() => void>();
  const sturdy = sturdyDrawers(Promise.resolve(drawers), onRefused);
  await sturdy.write('documents', { settings: 'old' }, false);
  mood.full = true;
  await sturdy.write('documents', { settings: 'new' }, false);
  await sturdy.append({ id: 'a' });
  expect(await sturdy.read('documents', 'settings')).toBe('new');
  expect(onRefused).toHaveBeenCalledTimes(1);
});

it('does not bring back a value that could not be taken out', async () => {
  const { drawers, mood } = fickleDrawers();
  const sturdy = sturdyDrawers(Promise.resolve(drawers), () => {});
  await sturdy.write('checkpoint', { session: 1 }, true);
  mood.full = true;
  await sturdy.write('checkpoint', { session: undefined }, true);
  expect(await sturdy.read('checkpoint', 'session')).toBeUndefined();
});

it('holds on to the checkpoint of a session until the session is written down', async () => {
  const { drawers, mood } = fickleDrawers();
  const sturdy = sturdyDrawers(Promise.resolve(drawers), () => {});
  mood.full = true;
  await sturdy.write('checkpoint', { session: { session: 'a' }, pulse: undefined }, true);
  await sturdy.append({ id: 'a' });
  expect(await sturdy.read('checkpoint', 'session')).toEqual({ session: 'a' });
  mood.full = false;
  await sturdy.append({ id: 'of another' });
  expect(await sturdy.read('checkpoint', 'session')).toEqual({ session: 'a' });
  await sturdy.append({ id: 'a' });
  expect(await sturdy.read('checkpoint', 'session')).toBeUndefined();
});

it('goes back to the drawers behind once they take a value again', async () => {
  const { drawers, mood, values } = fickleDrawers();
  const sturdy = sturdyDrawers(Promise.resolve(drawers), () => {});
  mood.full = true;
  await sturdy.write('documents', { settings: 'held' }, false);
  mood.full = false;
  await sturdy.write('documents', { settings: 'kept' }, false);
  values.set('documents/settings', 'changed behind');
  expect(await sturdy.read('documents', 'settings')).toBe('changed behind');
});

it('tells what cannot be read from what is not there', async () => {
  const { drawers, mood } = fickleDrawers();
  const onRefused = vi.fn<() => void>();
  const sturdy = sturdyDrawers(Promise.resolve(drawers), onRefused);
  expect(await sturdy.read('documents', 'settings')).toBeUndefined();
  mood.gone = true;
  expect(await sturdy.read('documents', 'settings')).toBeNull();
  expect(await sturdy.any()).toBe(false);
  expect(onRefused).toHaveBeenCalledTimes(1);
});
