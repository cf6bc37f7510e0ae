import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { choicesOf } from '../../src/core/plan/choices-of.ts';
import { compilePlan } from '../../src/core/plan/compile-plan.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { QuickTimer } from '../../src/core/timers/quick-timer.ts';
import { timerRoutine } from '../../src/core/timers/timer-routine.ts';
import { ClockDeck } from '../../src/ui/screens/player/late-parts.ts';
import { openSession } from './player-session.ts';

async function run(timer: QuickTimer, ms: number) {
  const routine = timerRoutine(timer, 'Clock', 'en');
  const choices = { ...choicesOf(routine, DEFAULT_SETTINGS, undefined), minutes: null };
  const session = await openSession(compilePlan(routine, new Map(), choices));
  await ClockDeck.fetch();
  session.pass(DEFAULT_SETTINGS.readySeconds * 1000 + ms);
  return session;
}
const controls = () => within(screen.getByRole('region', { name: 'Controls' }));

it('a stopwatch shows the time gone, and no end: it has none', async () => {
  await run({ kind: 'stopwatch' }, 30_000);
  expect(screen.getByRole('timer', { name: 'Time so far' })).toHaveTextContent('30');
  expect(screen.queryByText(/left$/)).toBeNull();
  expect(controls().queryByText('The end')).toBeNull();
});

it('a clock with a cap shows the time left to it, and that the end comes then', async () => {
  await run({ kind: 'for-time', capMs: 60_000 }, 20_000);
  expect(screen.getByText('left').parentElement).toHaveTextContent('0:40 left');
  expect(controls().getByText('The end')).toBeVisible();
});

it('a stopwatch takes laps, shows the best, and is over when it is stopped', async () => {
  const { pass, kept } = await run({ kind: 'stopwatch' }, 30_000);
  const lap = async () => userEvent.click(controls().getByRole('button', { name: 'Lap' }));
  await lap();
  pass(20_000);
  await lap();
  pass(40_000);
  await lap();
  expect(screen.getByLabelText('Time of each round')).toHaveTextContent('0:30 · 0:20 best · 0:40');
  await userEvent.click(controls().getByRole('button', { name: 'Take back' }));
  expect(screen.getByLabelText('Time of each round')).toHaveTextContent('0:30 · 0:20 best');
  pass(5000);
  await userEvent.click(controls().getByRole('button', { name: 'Stop' }));
  const laps = await screen.findByText('3 laps, the best 0:20');
  await userEvent.click(laps);
  expect(
    within(laps.parentElement!)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['1: 0:30', '2: 0:20 best', '3: 0:45']);
  expect(kept[0]?.clocks).toMatchObject([{ laps: [30_000, 50_000], ms: 95_000, inTime: true }]);
});

it('the rounds of an AMRAP are listed without what was begun after them', async () => {
  const { pass } = await run({ kind: 'amrap', ms: 60_000 }, 20_000);
  const done = async () => userEvent.click(controls().getByRole('button', { name: 'Done' }));
  await done();
  pass(10_000);
  await done();
  pass(30_000);
  const laps = await screen.findByText('2 rounds, the best 0:10');
  await userEvent.click(laps);
  const items = within(laps.parentElement!).getAllByRole('listitem');
  expect(items.map((item) => item.textContent)).toEqual(['1: 0:20', '2: 0:10 best']);
});
