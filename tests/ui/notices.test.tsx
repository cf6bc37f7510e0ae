import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createNoticeStore, type NoticeKind } from '../../src/store/notice-store.ts';
import type { App } from '../../src/ui/app-context.ts';
import { fakeDocument } from '../support/fake-document.ts';
import { openApp, sampleApp, stageAt } from '../support/sample-app.tsx';
import { openSession } from './player-session.ts';

afterEach(() => void vi.useRealTimers());

/** Waits for a notice; the first one fetches the code that shows them. */
const show = (app: App, kind: NoticeKind, press?: () => void) =>
  act(async () => {
    app.notices.getState().show(kind, press);
    await vi.dynamicImportSettled();
  });

it('arrive as a status and can be dismissed', async () => {
  const app = sampleApp();
  openApp(app, '/');
  await show(app, 'no-wake-lock');
  expect(screen.getByRole('status')).toHaveTextContent('Your screen may dim.');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('have a button that works once', async () => {
  const app = sampleApp();
  const reload = vi.fn<() => void>();
  openApp(app, '/');
  await show(app, 'update-ready', reload);
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
  expect(reload).toHaveBeenCalledOnce();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('say once that the app works offline, and go away by themselves', async () => {
  vi.useFakeTimers();
  const seen = fakeDocument<readonly string[]>([]);
  const app = sampleApp({ app: { notices: createNoticeStore(seen) } });
  openApp(app, '/');
  await show(app, 'offline-ready');
  expect(screen.getByText('Works offline now.')).toBeVisible();
  expect(seen.current()).toEqual(['offline-ready']);
  act(() => void vi.advanceTimersByTime(6000));
  expect(screen.queryByText('Works offline now.')).toBeNull();
});

it('leave twenty seconds to take something back, and wait while they have the focus', async () => {
  vi.useFakeTimers();
  const app = sampleApp();
  openApp(app, '/');
  await show(app, 'session-deleted', () => {});
  act(() => void vi.advanceTimersByTime(19_000));
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText('Session deleted.')).toBeVisible();
  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  act(() => void vi.advanceTimersByTime(20_000));
  expect(screen.queryByText('Session deleted.')).toBeNull();
});

it('do not cover what a routine asks before its start, unless they tell of a problem', async () => {
  const app = sampleApp();
  openApp(app, '/routine/back');
  await screen.findByRole('button', { name: /^Start/ }, { timeout: 10_000 });
  await show(app, 'offline-ready');
  await show(app, 'unkept-full');
  expect(screen.getByText(/This device has no room left/)).toBeVisible();
  expect(screen.queryByText('Works offline now.')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByText('Works offline now.')).toBeVisible();
});

it('wait until a session is over, running or paused', async () => {
  const app = sampleApp({ session: { stage: stageAt(1) } });
  openApp(app, '/session');
  // The first to need it fetches the screen's code.
  await screen.findByRole('button', { name: 'Resume' }, { timeout: 10_000 });
  act(() => app.notices.getState().show('no-wake-lock'));
  expect(screen.queryByText(/Your screen may dim/)).toBeNull();
  act(() => app.session.getState().putAway());
  expect(await screen.findByText(/Your screen may dim/)).toBeVisible();
});

it('ask for the tap that sound needs during a running session', async () => {
  const { app } = await openSession();
  const unlock = vi.fn<() => void>();
  act(() => app.notices.getState().show('sound-blocked', unlock));
  const controls = within(screen.getByRole('region', { name: 'Controls' }));
  await userEvent.click(controls.getByRole('button', { name: 'Sound on' }));
  expect(unlock).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Sound on' })).toBeNull();
});
