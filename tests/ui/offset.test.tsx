import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { App } from '../../src/ui/app-context.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const TIMES = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000];

/** Opens the settings with a beat that ends when the test says so. */
async function openOffset() {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const beat = vi.fn<App['beat']>(async () => ({ times: TIMES, over, stop: () => {} }));
  const app = sampleApp({ app: { beat } });
  openApp(app, '/settings');
  await userEvent.click(await screen.findByRole('button', { name: /^Find it by tapping/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Start the beat' }));
  const tap = (at: number) => {
    const button = screen.getByRole('button', { name: /^Tap/ });
    const press = createEvent.pointerDown(button);
    Object.defineProperty(press, 'timeStamp', { value: at });
    fireEvent(button, press);
  };
  const finish = () => act(async () => end());
  return { tap, finish, beat, offset: () => app.settings.getState().settings.cueOffsetMs };
}

it('finds how late headphones are by tapping along, and keeps it', async () => {
  const { tap, finish, offset } = await openOffset();
  await screen.findByRole('button', { name: /^Tap/ });
  for (const time of TIMES) tap(time + 183);
  await finish();
  expect(await screen.findByText(/180 ms late/)).toBeVisible();
  expect(offset()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Keep 180 ms' }));
  expect(offset()).toBe(180);
  expect(screen.queryByRole('heading', { name: 'Tap along' })).not.toBeInTheDocument();
});

it('discards a result', async () => {
  const { tap, finish, beat, offset } = await openOffset();
  await screen.findByRole('button', { name: /^Tap/ });
  for (const time of TIMES) tap(time + 90);
  await finish();
  await userEvent.click(await screen.findByRole('button', { name: /^Try it/ }));
  expect(beat).toHaveBeenLastCalledWith(90);
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }));
  expect(offset()).toBe(0);
});

it('asks for another try after too few taps', async () => {
  const { tap, finish } = await openOffset();
  await screen.findByRole('button', { name: /^Tap/ });
  tap(2100);
  await finish();
  expect(await screen.findByText(/did not agree/)).toBeVisible();
});

it('can be set by hand in steps of ten milliseconds', async () => {
  const { offset } = await openOffset();
  const row = within(screen.getByRole('group', { name: 'Start sounds earlier', hidden: true }));
  await userEvent.click(row.getByRole('button', { name: /^More: /, hidden: true }));
  expect(offset()).toBe(10);
});
