import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import type { App } from '../../src/ui/app-context.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const network = vi.hoisted(() => ({ fails: true }));
vi.mock('../../src/ui/screens/settings/offset-sheet.tsx', (original) => {
  if (network.fails) throw new Error('The chunk could not be fetched.');
  return original();
});
beforeEach(() => {
  network.fails = true;
});

const findByTapping = () => screen.findByRole('button', { name: /^Find it by tapping/ }, { timeout: 10_000 });

it('says in its own row that tapping along could not be loaded, and loads it at the next tap', async () => {
  openApp(sampleApp(), '/settings');
  await userEvent.click(await findByTapping());
  expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  expect(screen.getByRole('group', { name: 'Start sounds earlier' })).toBeVisible();

  network.fails = false;
  await userEvent.click(await findByTapping());
  expect(await screen.findByRole('heading', { name: 'Tap along' })).toBeVisible();
  expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
});

it('says in the sheet that the beat could not be loaded, and loads it at the next tap', async () => {
  network.fails = false;
  const beat = vi.fn<App['beat']>(() => Promise.reject(new Error('The chunk could not be fetched.')));
  openApp(sampleApp({ app: { beat } }), '/settings');
  await userEvent.click(await findByTapping());
  await userEvent.click(await screen.findByRole('button', { name: 'Start the beat' }));
  expect(await screen.findByText(/could not be loaded/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Tap again' }));
  expect(beat).toHaveBeenCalledTimes(2);
});
