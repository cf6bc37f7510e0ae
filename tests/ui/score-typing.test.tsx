import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ClockDeck, ClockPlace, ClockText, ScorePanel } from '../../src/ui/screens/player/late-parts.ts';
import { BLOCKS, clockPlan } from '../support/clock-routine.ts';
import { openSession } from './player-session.ts';

const FIRST = 'b1:clock/1';
const panel = () => screen.getByRole('group', { name: 'Your score' });
const rounds = () => within(panel()).getByRole('textbox', { name: /^Rounds/ });
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const type = (text: string) => fireEvent.change(rounds(), { target: { value: text } });

/** In the rest after the first of three AMRAPs, with something typed as its score but not confirmed. */
async function typing(text: string) {
  await Promise.all([ClockDeck, ClockPlace, ClockText, ScorePanel].map(({ fetch }) => fetch()));
  const session = await openSession(clockPlan(BLOCKS.amraps));
  session.pass(10_000 + 240_000);
  act(() => rounds().focus());
  type(text);
  return session;
}

const stateOf = (session: Awaited<ReturnType<typeof openSession>>) => {
  const { state } = session.view();
  if (state.status === 'ready' || state.status === 'finished') throw new Error(`It is ${state.status}.`);
  return state;
};

describe('a score that is being typed when the rest ends', () => {
  it('can be typed to its end, and its Enter counts nothing in the work that has begun', async () => {
    const session = await typing('1');
    session.pass(120_000);
    expect(session.plan.steps[stateOf(session).step]?.kind).toBe('bout');
    expect(rounds()).toHaveFocus();
    type('12');
    key('Enter');
    expect(stateOf(session).scores).toMatchObject({ [FIRST]: { kind: 'rounds', rounds: 12 } });
    expect(stateOf(session)).toMatchObject({ status: 'running', count: 0 });
    expect(screen.queryByRole('group', { name: 'Your score' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is kept as it stands when the session is over before it was confirmed', async () => {
    const session = await typing('7');
    session.pass(120_000);
    act(() => session.runner.send({ type: 'finish' }));
    expect(session.view().state).toMatchObject({ status: 'finished', scores: { [FIRST]: { rounds: 7 } } });
  });

  it('stays in its field when the lock screen pauses the session', async () => {
    const session = await typing('1');
    act(() => session.runner.send({ type: 'pause' }));
    expect(rounds()).toHaveFocus();
    type('11');
    key('Enter');
    expect(stateOf(session)).toMatchObject({ status: 'paused', scores: { [FIRST]: { rounds: 11 } } });
  });
});
