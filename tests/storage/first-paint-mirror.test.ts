import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import {
  forgetMirror,
  mirrorAppearance,
  mirrorOwnFirstScreen,
} from '../../src/storage/first-paint-mirror.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map([['another-app', 'its own']]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    clear: () => kept.clear(),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const mirrored = () => JSON.parse(kept.get('holdfast:appearance') ?? 'null');

it('is deleted without the data of other apps on the same origin', () => {
  mirrorAppearance({ ...DEFAULT_SETTINGS, theme: 'dark' });
  expect(kept.size).toBe(2);
  forgetMirror();
  expect([...kept]).toEqual([['another-app', 'its own']]);
});

it('keeps that a library is a person’s own when the theme changes', () => {
  mirrorOwnFirstScreen();
  mirrorAppearance({ ...DEFAULT_SETTINGS, theme: 'dark', moreContrast: true });
  expect(mirrored()).toEqual({ ownFirstScreen: true, theme: 'dark', moreContrast: true });
});

it('is written anew when it is broken', () => {
  kept.set('holdfast:appearance', '{"theme":');
  mirrorOwnFirstScreen();
  expect(mirrored()).toEqual({ ownFirstScreen: true });
});
