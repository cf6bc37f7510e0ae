import { screen, within } from '@testing-library/react';
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
  const { pass } = await openSession(compilePlan(routine, new Map(), choices));
  await ClockDeck.fetch();
  pass(DEFAULT_SETTINGS.readySeconds * 1000 + ms);
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
