import { afterEach, expect, it, vi } from 'vitest';
import { languageHere } from '../../src/platform/language-here.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['de-CH', 'de-CH'],
  ['pt-br', 'pt-BR'],
  ['en-US-u-hc-h12', 'en-US'],
])('is that of the browser: %s', (language, tag) => {
  vi.stubGlobal('navigator', { language });
  expect(languageHere()).toBe(tag);
});

it.each(['C', '', 'en_US.UTF-8', undefined])(
  'has a name and numbers where the browser says %j',
  (language) => {
    vi.stubGlobal('navigator', { language });
    expect(new Intl.NumberFormat(languageHere()).format(1)).toBe('1');
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(languageHere())).toMatch(/English/);
  },
);
