import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { openSession } from './player-session.ts';

const panel = () => screen.getByRole('group', { name: /^What you did/ });
const field = (label: RegExp) => within(panel()).getByRole('textbox', { name: label });
const FIRST = 'lifts.1/deadlift/1/';
const REST_AND_MORE = 95_000;

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const done = () => press('Done');
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
/** Types over what is in a field, as one change. */
function type(label: RegExp, text: string, fieldOf = field) {
  act(() => fieldOf(label).focus());
  fireEvent.change(fieldOf(label), { target: { value: text } });
}

/** In the rest after the first deadlifts, with something typed but not confirmed. */
async function typing(label: RegExp, text: string) {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  done();
  type(label, text);
  return session;
}

const stateOf = (session: Awaited<ReturnType<typeof openSession>>) => {
  const { state } = session.view();
  if (state.status === 'ready' || state.status === 'finished') throw new Error(`It is ${state.status}.`);
  return state;
};

describe('a value that is being typed when the rest ends', () => {
  it.each([
    ['the weight', /^Weight/, '62', '62.5', { kg: 62.5 }],
    ['the reps', /^Reps/, '1', '12', { reps: 12 }],
  ])('can be typed to its end: %s', async (_, label, begun, whole, kept) => {
    const session = await typing(label, begun);
    session.pass(REST_AND_MORE);
    expect(stateOf(session).step).toBe(session.plan.steps.findIndex(({ id }) => id === 'lifts.1/2/work'));
    expect(field(label)).toHaveFocus();
    type(label, whole);
    key('Enter');
    expect(stateOf(session).logs).toMatchObject({ [FIRST]: kept });
    expect(stateOf(session)).toMatchObject({ status: 'running' });
  });

  it('is kept as it stands when the session is over before it was confirmed', async () => {
    const session = await typing(/^Weight/, '62');
    session.pass(REST_AND_MORE);
    act(() => session.runner.send({ type: 'finish' }));
    expect(session.view().state).toMatchObject({ status: 'finished', logs: { [FIRST]: { kg: 62 } } });
  });

  it('is kept when the session is ended in the rest itself', async () => {
    const session = await typing(/^Weight/, '62');
    act(() => field(/^Weight/).blur());
    press('Pause');
    expect(stateOf(session).logs).toMatchObject({ [FIRST]: { kg: 62 } });
  });

  it('stays in its field when the lock screen pauses the session', async () => {
    const session = await typing(/^Weight/, '6');
    act(() => session.runner.send({ type: 'pause' }));
    expect(field(/^Weight/)).toHaveFocus();
    type(/^Weight/, '60');
    key('Enter');
    expect(stateOf(session)).toMatchObject({ status: 'paused', logs: { [FIRST]: { kg: 60 } } });
  });

  it('leaves the keys to the session once it is confirmed, and presses nothing', async () => {
    const session = await typing(/^Weight/, '60');
    session.pass(REST_AND_MORE);
    key('Enter');
    expect(screen.queryByRole('group', { name: /^What you did/ })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Done' })).toBeVisible();
    expect(stateOf(session)).toMatchObject({ status: 'running' });
  });
});

it('a key meant for a button of the log does not pause when the rest ends first', async () => {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  done();
  act(() => within(panel()).getByRole('button', { name: /^Hard/ }).focus());
  key('Enter');
  session.pass(REST_AND_MORE);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('the set just done can be logged while the rest is paused', async () => {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  done();
  press('Pause');
  press('Sets done');
  const sheet = within(screen.getByRole('dialog', { name: 'Sets done' }));
  type(/^Weight/, '60', (name) => sheet.getByRole('textbox', { name }));
  key('Enter');
  expect(stateOf(session)).toMatchObject({ status: 'paused', logs: { [FIRST]: { kg: 60 } } });
});

it('nothing is offered to log while work is paused', async () => {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  fireEvent.keyDown(document.body, { key: ' ' });
  expect(screen.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sets done' })).not.toBeInTheDocument();
});

it('Enter after unlocking with l ends the open set, and does not pause', async () => {
  const session = await openSession();
  session.goTo('lifts.1/1/work');
  vi.useFakeTimers();
  fireEvent.keyDown(document.body, { key: 'l' });
  fireEvent.keyUp(document.body, { key: 'l' });
  fireEvent.keyDown(document.body, { key: 'l' });
  act(() => void vi.advanceTimersByTime(1000));
  vi.useRealTimers();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  key('Enter');
  expect(stateOf(session)).toMatchObject({ status: 'running' });
  expect(panel()).toHaveAccessibleName('What you did: Deadlift, set 1');
});

it('a weight above the limit is refused with a sentence that says the limit', async () => {
  const session = await typing(/^Weight/, '99999');
  key('Enter');
  expect(panel()).toHaveTextContent('Not changed: at most 1500 kg.');
  expect(stateOf(session).logs).toEqual({});
});
