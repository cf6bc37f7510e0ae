import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { ActiveState } from '../../src/core/session/session.ts';
import { ENGLISH, setLanguage } from '../../src/words/language.ts';
import { openSession } from './player-session.ts';

const stage = () => within(screen.getByRole('region', { name: 'Current step' }));
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });

afterEach(() => {
  vi.useRealTimers();
  setLanguage(ENGLISH);
});

it('pauses and resumes with Space', async () => {
  const { pass } = await openSession();
  pass(20_000);
  key(' ');
  expect(stage().getByText('Paused')).toBeVisible();
  key(' ');
  pass(3000);
  expect(stage().getByText('Hold')).toBeVisible();
});

it('leaves Space to a focused button', async () => {
  const { view } = await openSession();
  screen.getByRole('button', { name: 'Lock the screen' }).focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: ' ' });
  expect(view().state.status).toBe('running');
});

it('pauses with Space after a click on a button, which is not pressed again', async () => {
  const { view } = await openSession();
  const skip = screen.getByRole('button', { name: /^Skip to/ });
  await userEvent.click(skip);
  const { step } = view().state as ActiveState;
  await userEvent.keyboard(' ');
  expect(view().state).toMatchObject({ status: 'paused', step });
});

it('skips and goes back with the arrows, adds time with plus, and ends an open set with Enter', async () => {
  const { goTo } = await openSession();
  key('ArrowRight');
  expect(stage().getByText('Hold')).toBeVisible();
  key('ArrowLeft');
  expect(stage().getByText('Ready')).toBeVisible();
  goTo('lifts.1/1/work');
  key('Enter');
  expect(stage().getByText('Rest')).toBeVisible();
  key('+');
  expect(screen.getByRole('timer').textContent).toBe('1:45');
  key('-');
  expect(screen.getByRole('timer').textContent).toBe('90');
});

it('leaves letters and signs to the person once they are switched off, and keeps the other keys', async () => {
  const { goTo, app } = await openSession();
  act(() => app.settings.getState().change({ letterKeys: false }));
  goTo('lifts.1/1/work');
  for (const each of ['h', 'l', '+', '=', '-', '−']) key(each);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Hold to unlock' })).toBeNull();
  key('Enter');
  for (const each of ['+', '=', '-', '−']) key(each);
  expect(screen.getByRole('timer').textContent).toBe('90');
  await userEvent.click(screen.getByRole('button', { name: 'Lock the screen' }));
  vi.useFakeTimers();
  fireEvent.keyDown(document.body, { key: 'l' });
  act(() => void vi.advanceTimersByTime(5000));
  expect(screen.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
});

it('swaps the arrows in right-to-left languages', async () => {
  setLanguage({ ...ENGLISH, direction: 'rtl' });
  await openSession();
  key('ArrowLeft');
  expect(stage().getByText('Hold')).toBeVisible();
  key('ArrowRight');
  expect(stage().getByText('Ready')).toBeVisible();
});

it('pauses and asks with Escape', async () => {
  const { view } = await openSession();
  key('Escape');
  expect(view().state.status).toBe('paused');
  await userEvent.click(screen.getByRole('button', { name: 'Pause and leave' }));
  expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInTheDocument();
  expect(view().offer).not.toBeNull();
});

it('stays on the screen after Back, and asks', async () => {
  window.history.replaceState(null, '', '#/');
  window.history.pushState(null, '', '#/session');
  const { view } = await openSession();
  act(() => window.history.back());
  expect(await screen.findByRole('dialog', { name: 'Leave the session?' })).toBeVisible();
  expect(window.location.hash).toBe('#/session');
  expect(view().state.status).toBe('paused');
  await userEvent.click(screen.getByRole('button', { name: 'Keep going' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Leave the session?' })).toBeNull());
  expect(view().state.status).toBe('running');
});

it('lets the browser ask before the page is closed, but only while the session runs', async () => {
  await openSession();
  const close = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(close()).toBe(true);
  key(' ');
  expect(close()).toBe(false);
});

it('ignores taps and keys while locked, and continues', async () => {
  const { pass, view } = await openSession();
  key('l');
  key(' ');
  key('ArrowRight');
  key('Escape');
  expect(view().state).toMatchObject({ status: 'running', step: 0 });
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  pass(10_000);
  expect(stage().getByText('Hold')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
});

it('unlocks when the button, or l, is held for a second', async () => {
  await openSession();
  vi.useFakeTimers();
  key('l');
  const unlock = screen.getByRole('button', { name: 'Hold to unlock' });
  fireEvent.pointerDown(unlock);
  act(() => void vi.advanceTimersByTime(600));
  fireEvent.pointerUp(unlock);
  act(() => void vi.advanceTimersByTime(600));
  expect(screen.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
  key('l');
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
});

it('ends a set that waits for Done when Done is held for a second while locked', async () => {
  const { goTo, view } = await openSession();
  goTo('lifts.1/1/work');
  vi.useFakeTimers();
  key('l');
  const done = screen.getByRole('button', { name: /^Done/ });
  expect(done).toHaveAccessibleDescription(/Taps are off/);
  fireEvent.pointerDown(done);
  act(() => void vi.advanceTimersByTime(600));
  fireEvent.pointerUp(done);
  act(() => void vi.advanceTimersByTime(600));
  expect(view().state).toMatchObject({ status: 'running', visits: { length: 1 } });
  fireEvent.pointerDown(done);
  act(() => void vi.advanceTimersByTime(1000));
  expect(stage().getByText('Rest')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Done/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
});

it('takes back a Done, and the set goes on after a count-in', async () => {
  const { goTo, pass, view, runner } = await openSession();
  goTo('lifts.1/1/work');
  pass(4000);
  await userEvent.click(screen.getByRole('button', { name: 'Done' }));
  pass(2000);
  const { step } = view().state as ActiveState;
  await userEvent.click(screen.getByRole('button', { name: /Undo$/ }));
  expect(view().state).toMatchObject({ step: step - 1, resumeAt: expect.any(Number) });
  pass(3000);
  expect(stage().getByText('Reps')).toBeVisible();
  const { stepStartedAt, pausedMs, logs, visits } = view().state as ActiveState;
  expect(runner.now() - stepStartedAt - pausedMs).toBe(4000);
  expect([logs, visits.length]).toEqual([{}, 1]);
  expect(screen.queryByRole('button', { name: /Undo$/ })).toBeNull();
});

it('takes back a skipped rest with u, and offers it for eight seconds', async () => {
  const { goTo, view } = await openSession();
  vi.useFakeTimers();
  goTo('lifts.1/1/rest');
  key('ArrowRight');
  expect(stage().getByText('Reps')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Rest skipped/ })).toBeVisible();
  key('u');
  expect(stage().getByText('Rest')).toBeVisible();
  expect(view().state.status).toBe('running');
  key('ArrowRight');
  act(() => void vi.advanceTimersByTime(8000));
  expect(screen.queryByRole('button', { name: /Undo$/ })).toBeNull();
});

it('moves the focus on when its controls are replaced', async () => {
  const { pass, goTo } = await openSession();
  pass(20_000);
  const button = (name: string) => screen.getByRole('button', { name });
  button('Pause').focus();
  await userEvent.keyboard('{Enter}');
  expect(button('Resume')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(button('Stay paused')).toHaveFocus();
  pass(3000);
  goTo('lifts.1/1/work');
  act(() => button('Done').focus());
  await userEvent.keyboard('{Enter}');
  // Not on Skip: a double press would skip the rest unnoticed.
  expect(button('Pause')).toHaveFocus();
});

it('moves the focus on when the screen is unlocked', async () => {
  await openSession();
  await userEvent.click(screen.getByRole('button', { name: 'Lock the screen' }));
  vi.useFakeTimers();
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Hold to unlock' }));
  act(() => void vi.advanceTimersByTime(1000));
  // Not to a button, because a finger unlocked it: the keys then work for the whole screen.
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('leaves the focus alone when it was not in the controls', async () => {
  const { pass } = await openSession();
  pass(20_000);
  const heading = screen.getByRole('heading', { level: 1 });
  heading.focus();
  key(' ');
  expect(heading).toHaveFocus();
  heading.blur();
  key(' ');
  expect(document.body).toHaveFocus();
});

it('unlocks at a click without pointer or key, as switches and voice control make', async () => {
  await openSession();
  await userEvent.click(screen.getByRole('button', { name: 'Lock the screen' }));
  const unlock = () => screen.getByRole('button', { name: 'Hold to unlock' });
  expect(unlock()).toHaveAccessibleDescription(/Taps are off/);
  await userEvent.click(unlock());
  expect(unlock()).toBeVisible();
  fireEvent.click(unlock(), { detail: 0 });
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
});

it('does not block the browser’s own keys while the screen is locked', async () => {
  await openSession();
  key('l');
  const mine = createEvent.keyDown(document.body, { key: 'l' });
  const theirs = createEvent.keyDown(document.body, { key: 'l', ctrlKey: true });
  fireEvent(document.body, theirs);
  fireEvent(document.body, mine);
  expect(theirs.defaultPrevented).toBe(false);
  expect(mine.defaultPrevented).toBe(true);
});
