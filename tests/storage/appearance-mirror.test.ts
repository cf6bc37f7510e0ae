import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { forgetAppearance, mirrorAppearance } from '../../src/storage/appearance-mirror.ts';

afterEach(() => void vi.unstubAllGlobals());

it('is deleted without the data of other apps on the same origin', () => {
  const kept = new Map([['another-app', 'its own']]);
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    clear: () => kept.clear(),
  });
  mirrorAppearance({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(kept.size).toBe(2);
  forgetAppearance();
  expect([...kept]).toEqual([['another-app', 'its own']]);
});
