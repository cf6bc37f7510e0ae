import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const bars = () =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ media, content }) => [
    media,
    content,
  ]);

beforeEach(() => {
  document.head.innerHTML = `
    <meta name="theme-color" content="#eee" data-of="light" data-plain="#eee" data-more="#fff">
    <meta name="theme-color" content="#111" data-of="dark" data-plain="#111" data-more="#000">`;
});
afterEach(() => {
  document.head.innerHTML = '';
});

it('colours the bars of the browser to match the chosen theme at once', () => {
  const app = sampleApp();
  openApp(app, '/');
  expect(bars()).toEqual([
    ['(prefers-color-scheme: light)', '#eee'],
    ['(prefers-color-scheme: dark)', '#111'],
  ]);
  act(() => app.settings.getState().change({ theme: 'dark', moreContrast: true }));
  expect(bars()).toEqual([
    ['not all', '#fff'],
    ['all', '#000'],
  ]);
  act(() => app.settings.getState().change({ theme: 'system', moreContrast: false }));
  expect(bars()).toEqual([
    ['(prefers-color-scheme: light)', '#eee'],
    ['(prefers-color-scheme: dark)', '#111'],
  ]);
});
