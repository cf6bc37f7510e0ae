import { afterAll } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Command, SessionEvent, SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import type { Press } from './arbitrary-session.ts';

/** The instant at which every run begins. */
export const START = 1_000_000;

/** A session so far: its plan after every swap, and all events. */
export interface Run {
  plan: Plan;
  state: SessionState;
  events: SessionEvent[];
  now: number;
}

export const begin = (plan: Plan): Run => {
  const [state, events] = transition(plan, { status: 'ready' }, { type: 'start' }, START);
  return { plan, state, events: [...events], now: START };
};

let applied = 0;

/** For `npm run soak -- events`, which runs the laws with other cases until there were a million commands. */
export function countCommands(): void {
  afterAll(() => {
    if (process.env['COUNT_COMMANDS']) console.log(`Commands applied: ${applied}`);
  });
}

/** Applies one command. */
export function press(run: Run, command: Command, now: number): Run {
  applied += 1;
  const [state, events] = transition(run.plan, run.state, command, now);
  const swapped = events.findLast((event) => event.type === 'swapped');
  const plan = swapped?.type === 'swapped' ? swapped.plan : run.plan;
  return { plan, state, events: [...run.events, ...events], now };
}

/** Begins a session and presses all of these. */
export const play = (plan: Plan, list: readonly Press[]): Run =>
  list.reduce((run, { command, afterMs }) => press(run, command, run.now + afterMs), begin(plan));
