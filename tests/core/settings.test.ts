import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/core/settings.ts';

it('reads a voice that was switched off as off, and one that was on as names, which is what it spoke', () => {
  expect(parseSettings({ voice: false }).voice).toBe('off');
  expect(parseSettings({ voice: true }).voice).toBe('names');
});

it('keeps each level of the voice', () => {
  for (const voice of ['off', 'names', 'coach'] as const) expect(parseSettings({ voice }).voice).toBe(voice);
});

it('keeps how much earlier cues start, up to 300 ms either way', () => {
  expect(parseSettings({ cueOffsetMs: -300 }).cueOffsetMs).toBe(-300);
  expect(parseSettings({ cueOffsetMs: 180 }).cueOffsetMs).toBe(180);
  expect(parseSettings({ cueOffsetMs: 310 }).cueOffsetMs).toBe(0);
  expect(parseSettings({ cueOffsetMs: '100' }).cueOffsetMs).toBe(0);
});

it('falls back to the default for unknown values', () => {
  expect(parseSettings({ voice: 'loud', volume: 3 })).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
});
