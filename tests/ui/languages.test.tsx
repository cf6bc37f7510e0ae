import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ToastKind } from '../../src/store/notice-store.ts';
import { ENGLISH, setLanguage } from '../../src/words/language.ts';
import { pseudoLanguage } from '../../src/words/pseudo.ts';
import { findLeaks } from '../support/find-leaks.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

vi.mock('../../src/ui/screens/sound-check/sound-check-screen.tsx', () => {
  throw new Error('no network');
});

beforeEach(() => setLanguage(pseudoLanguage('ltr')));
afterEach(() => setLanguage(ENGLISH));

const NOTICES: Readonly<Record<ToastKind, true>> = {
  'offline-ready': true,
  'update-ready': true,
  'unkept-slow': true,
  'unkept-blocked': true,
  'unkept-newer': true,
  'unkept-full': true,
  'unkept-refused': true,
  'kept-again': true,
  'sound-blocked': true,
  'no-wake-lock': true,
  'session-elsewhere': true,
  refused: true,
  'session-ended': true,
  'calendar-saved': true,
  'routine-deleted': true,
  'session-deleted': true,
  'session-back': true,
  'date-corrected': true,
  'correction-undone': true,
  'file-saved': true,
  'file-shared': true,
  'folder-asks': true,
  'folder-gone': true,
  'brought-in': true,
  'import-undone': true,
  'all-deleted': true,
  'aside-deleted': true,
};

it.each(Object.keys(NOTICES))('the notice %s is translated', async (name) => {
  const kind = name as ToastKind;
  const app = sampleApp();
  openApp(app, '/history');
  await act(async () => {
    app.notices.getState().show(kind, () => undefined);
    await vi.dynamicImportSettled();
  });
  expect(screen.getByRole('status')).not.toBeEmptyDOMElement();
  expect(findLeaks()).toEqual([]);
});

it('a screen that did not load says so in the language in use', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  openApp(sampleApp(), '/sound-check');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus();
  expect(findLeaks()).toEqual([]);
});
