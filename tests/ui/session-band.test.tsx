import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type * as PlayerScreen from '../../src/ui/screens/player/player-screen.tsx';
import { openLateSession } from './player-session.ts';

const code = vi.hoisted(() => ({ arrive: () => {} }));

// The code of the player is on its way until the last test, and there from then on.
vi.mock('../../src/ui/screens/player/player-screen.tsx', async (original) => {
  await new Promise<void>((resolve) => {
    code.arrive = resolve;
  });
  return original<typeof PlayerScreen>();
});

beforeEach(() => {
  window.history.replaceState(null, '', '#/');
  window.history.pushState(null, '', '#/session');
});

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function pressBack() {
  await screen.findByRole('button', { name: 'Pause' });
  act(() => window.history.back());
  await screen.findByRole('button', { name: 'Resume' });
}

it('stays and pauses after Back while the player is on its way, and goes on with Resume', async () => {
  const { view } = await openLateSession();
  await pressBack();
  expect(window.location.hash).toBe('#/session');
  expect(view().state.status).toBe('paused');
  await press('Resume');
  expect(view().state.status).toBe('running');
});

it('can be left paused while the player is on its way', async () => {
  const { view } = await openLateSession();
  await pressBack();
  await press('Leave it paused');
  expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInTheDocument();
  expect(view().offer).not.toBeNull();
});

it('asks the browser to ask before a page with a running session is closed', async () => {
  await openLateSession();
  const closing = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  await press('Pause');
  expect(closing()).toBe(false);
  await press('Resume');
  await waitFor(() => expect(closing()).toBe(true));
});

it('is asked about once the player is there', async () => {
  const { view } = await openLateSession();
  await pressBack();
  act(() => code.arrive());
  expect(
    await screen.findByRole('dialog', { name: 'Leave the session?' }, { timeout: 10_000 }),
  ).toBeVisible();
  expect(view().state.status).toBe('paused');
  await press('Keep going');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Leave the session?' })).toBeNull());
  expect(view().state.status).toBe('running');
});
