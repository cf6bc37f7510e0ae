import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createHistoryStore } from '../../src/store/history-store.ts';
import { fakeHistoryStorage } from '../support/fake-history-storage.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

vi.mock('../../src/ui/screens/sound-check/sound-check-screen.tsx', () => {
  throw new Error('no network');
});
vi.mock('../../src/ui/figure/figure-strip.tsx', () => {
  throw new Error('no network');
});

// React logs every error that a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const said = () => screen.findByRole('heading', { level: 1, name: 'This screen did not load' });

describe('a screen that cannot be fetched', () => {
  it('says so, can be tried again, and leaves the other screens reachable', async () => {
    openApp(sampleApp(), '/sound-check');
    expect(await said()).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Today' }));
    expect(await screen.findByRole('link', { name: /Back Day/ })).toBeVisible();
  });

  it('says so when its code is there, but not what it needs', async () => {
    openApp(sampleApp({ app: { dataTools: () => Promise.reject(new Error('no network')) } }), '/data');
    expect(await said()).toBeVisible();
  });

  it('says so when a session cannot be read', async () => {
    const storage = { ...fakeHistoryStorage([]), records: async () => null };
    const history = createHistoryStore({
      storage: async () => storage,
      keep: async () => true,
      any: async () => true,
    });
    openApp(sampleApp({ app: { history } }), '/history/one');
    expect(await said()).toBeVisible();
  });

  it('says so when the week plan cannot be read', async () => {
    const week = createStore(() => ({
      plan: null,
      load: () => Promise.reject(new Error('no network')),
      change: () => {},
      toCalendar: () => {},
    }));
    openApp(sampleApp({ app: { week } }), '/week');
    expect(await said()).toBeVisible();
  });

  it('does not break the rest of the screen when it is only a part of it', async () => {
    const week = createStore(() => ({
      plan: [{ routine: 'back', days: [0] as const, at: { kind: 'once', minute: 600 } as const }],
      load: async () => {},
      change: () => {},
      toCalendar: () => {},
    }));
    openApp(sampleApp({ app: { week } }), '/');
    await act(() => vi.dynamicImportSettled());
    expect(screen.getByRole('region', { name: 'Your routines' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'This screen did not load' })).toBeNull();
    // The part was requested, and failed.
    expect(console.error).toHaveBeenCalled();
  });
});
