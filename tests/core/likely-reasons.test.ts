import { describe, expect, it } from 'vitest';
import { likelyReasons } from '../../src/core/likely-reasons.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { platformOf } from '../../src/platform/platform-of.ts';

describe('when a cue was not heard', () => {
  it('on an iPhone the silent switch comes first, as cues over music obey it', () => {
    expect(likelyReasons('ios', DEFAULT_SETTINGS)[0]).toBe('silent-switch');
  });

  it('the silent switch comes last in screen-off mode, where sessions play as music does', () => {
    const reasons = likelyReasons('ios', { ...DEFAULT_SETTINGS, soundMode: 'screen-off' });
    expect(reasons[0]).toBe('volume');
    expect(reasons.at(-1)).toBe('silent-switch');
  });

  it('an Android phone has no such switch, and its volume comes first', () => {
    const reasons = likelyReasons('android', DEFAULT_SETTINGS);
    expect(reasons[0]).toBe('volume');
    expect(reasons).not.toContain('silent-switch');
  });

  it('on a computer a muted tab is a reason', () => {
    expect(likelyReasons('desktop', DEFAULT_SETTINGS)[0]).toBe('tab-muted');
  });

  it('sound that is off in the settings comes before everything else', () => {
    for (const platform of ['ios', 'android', 'desktop'] as const) {
      const reasons = likelyReasons(platform, { ...DEFAULT_SETTINGS, sounds: false, volume: 0 });
      expect(reasons.slice(0, 2)).toEqual(['sounds-off', 'volume-off']);
    }
  });

  it('names every other reason once, on every platform', () => {
    for (const platform of ['ios', 'android', 'desktop'] as const) {
      const reasons = likelyReasons(platform, DEFAULT_SETTINGS);
      expect(reasons).toEqual([...new Set(reasons)]);
      expect(reasons).toEqual(expect.arrayContaining(['volume', 'elsewhere', 'other-app']));
    }
  });
});

describe('the platform', () => {
  const mac =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15';

  it('is iOS for an iPad that says it is a Mac, and not for a Mac', () => {
    expect(platformOf({ userAgent: mac, maxTouchPoints: 5, standalone: false })).toBe('ios');
    expect(platformOf({ userAgent: mac, maxTouchPoints: 0, standalone: false })).toBe('desktop');
  });

  it('is Android for a browser that says so, and a computer for all others', () => {
    const chrome = (system: string) =>
      `Mozilla/5.0 (${system}) AppleWebKit/537.36 Chrome/156.0 Safari/537.36`;
    expect(platformOf({ userAgent: chrome('Linux; Android 10; K'), maxTouchPoints: 5 })).toBe('android');
    expect(platformOf({ userAgent: chrome('Windows NT 10.0; Win64; x64'), maxTouchPoints: 10 })).toBe(
      'desktop',
    );
  });
});
