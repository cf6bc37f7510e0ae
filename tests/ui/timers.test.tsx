import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

it('a timer runs in one tap, as it was last set', async () => {
  const app = sampleApp({
    careSeen: true,
    timers: [{ timer: { kind: 'countdown', ms: 90_000 }, startedAtWall: Date.now() }],
  });
  openApp(app, '/timers');
  const [first] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent('Countdown1:30then a bell, today');
  await userEvent.click(within(first!).getByRole('button', { name: 'Start Countdown' }));
  expect(app.heard.started.map(({ name }) => name)).toEqual(['Countdown 1:30']);
});

it('every change of a timer is kept at once, and changes the total', async () => {
  const app = sampleApp({ careSeen: true });
  openApp(app, '/timers/tabata');
  expect(await screen.findByText('3:50')).toBeVisible();
  const rounds = screen.getByRole('group', { name: 'Rounds' });
  await userEvent.click(within(rounds).getByRole('button', { name: /^More/ }));
  expect(await screen.findByText('4:20')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '30/30' }));
  expect(app.timers.getState().kept).toEqual([
    {
      timer: { kind: 'tabata', workMs: 30_000, restMs: 30_000, rounds: 9, exercise: null },
      startedAtWall: null,
    },
  ]);
});

it('work that is too short is refused with a reason', async () => {
  openApp(sampleApp(), '/timers/intervals');
  const work = within(await screen.findByRole('group', { name: 'Work' }));
  const field = work.getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, '2{Enter}');
  expect(work.getByRole('status')).toHaveTextContent(/5/);
  expect(field).toHaveValue('40');
});

it('asks before it runs for hours', async () => {
  const app = sampleApp({
    careSeen: true,
    timers: [
      {
        timer: { kind: 'intervals', workMs: 60_000, restMs: 60_000, rounds: 200, exercise: null },
        startedAtWall: null,
      },
    ],
  });
  openApp(app, '/timers/intervals');
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  expect(app.heard.started).toEqual([]);
  const question = within(await screen.findByRole('dialog', { name: 'Run for 6\u00a0h 39\u00a0min?' }));
  await userEvent.click(question.getByRole('button', { name: 'Start it' }));
  expect(app.heard.started).toHaveLength(1);
});

it('an address without a timer leads nowhere', async () => {
  openApp(sampleApp(), '/timers/sundial');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/not/i);
});
