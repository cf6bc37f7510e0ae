import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ActiveState } from '../../src/core/session/session.ts';
import { openSession } from './player-session.ts';

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const stage = () => within(screen.getByRole('region', { name: 'Current step' }));

it('says what comes next while the person gets ready', async () => {
  const { pass } = await openSession();
  expect(stage().getByText('Ready')).toBeVisible();
  expect(screen.getByRole('timer').textContent).toBe('10');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Next: Cat-Cow');
  pass(4000);
  expect(screen.getByRole('timer').textContent).toBe('6');
});

it('says how cues are heard while the person gets ready, but not during work', async () => {
  const { pass } = await openSession();
  const reminder = 'Sounds over your music. Keep this page open.';
  expect(stage().getByText(reminder)).toBeVisible();
  pass(10_000);
  expect(stage().queryByText(reminder)).toBeNull();
});

it('counts a hold down and continues by itself', async () => {
  const { pass } = await openSession();
  pass(10_000);
  expect(stage().getByText('Hold')).toBeVisible();
  expect(screen.getByRole('timer').textContent).toBe('45');
  pass(44_500);
  expect(screen.getByRole('timer').textContent).toBe('1');
  pass(500);
  expect(stage().getByText('Set up')).toBeVisible();
});

it('stops the clock while paused, and counts in before it resumes', async () => {
  const { pass } = await openSession();
  pass(20_000);
  await press('Pause');
  expect(stage().getByText('Paused')).toBeVisible();
  pass(42_000);
  expect(screen.getByRole('timer').textContent).toBe('35');
  await press('Resume');
  expect(screen.getByRole('timer').textContent).toBe('3');
  pass(2000);
  expect(screen.getByRole('timer').textContent).toBe('1');
  pass(1000);
  expect(screen.getByRole('timer').textContent).toBe('35');
});

it('says since when it is paused, and then changes nothing while the pause lasts', async () => {
  const { pass } = await openSession();
  pass(20_000);
  await press('Pause');
  const shown = screen.getByRole('region', { name: 'Current step' }).textContent;
  expect(shown).toMatch(/Paused\s*since \d\d:\d\d/);
  pass(42_000);
  expect(screen.getByRole('region', { name: 'Current step' }).textContent).toBe(shown);
});

it('lets the person cancel the count-in', async () => {
  const { pass } = await openSession();
  pass(20_000);
  await press('Pause');
  await press('Resume');
  pass(1000);
  await press('Stay paused');
  pass(10_000);
  expect(stage().getByText('Paused')).toBeVisible();
});

it('waits for Done in a set of reps, and says so when the tempo has counted them', async () => {
  const { goTo, pass } = await openSession();
  goTo('lifts.1/1/work');
  expect(stage().getByText('Reps')).toBeVisible();
  expect(stage().getByText('of 6')).toBeVisible();
  expect(screen.getByRole('list', { name: /^Tempo/ })).toHaveTextContent(/3Lower/);
  pass(7000);
  expect(stage().getByText('of 6').parentElement).toHaveTextContent('Rep 2of 6');
  pass(60_000);
  expect(stage().getByText('All 6 done. Tap Done.')).toBeVisible();
  await press('Done');
  expect(stage().getByText('Rest')).toBeVisible();
});

it('makes a rest shorter and longer, and skips it', async () => {
  const { goTo, pass } = await openSession();
  goTo('lifts.1/1/rest');
  await press('+15 seconds');
  expect(screen.getByRole('timer').textContent).toBe('1:45');
  await press('−15 seconds');
  pass(5000);
  expect(screen.getByRole('timer').textContent).toBe('85');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Next: Deadlift');
  await press('Skip rest');
  expect(stage().getByText('Set 2 of 3')).toBeVisible();
});

it('distinguishes a change of sides from a rest, and names the next side', async () => {
  const { goTo } = await openSession();
  goTo('lifts.4/1/work/left');
  expect(stage().getByText('Left')).toBeVisible();
  expect(screen.getByText('Right side, 20 s')).toBeVisible();
  goTo('lifts.4/1/sides');
  expect(stage().getByText('Change sides')).toBeVisible();
  expect(stage().getByText('Right')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Skip rest' })).toBeNull();
});

it('jumps to any set from the list of all steps', async () => {
  const { view } = await openSession();
  await press('Pause');
  await press('All steps');
  const sheet = within(screen.getByRole('dialog', { name: 'All steps' }));
  await userEvent.click(sheet.getByRole('button', { name: /^Side Plank, left/ }));
  expect(screen.queryByRole('dialog', { name: 'All steps' })).toBeNull();
  expect(view().state).toMatchObject({ status: 'paused' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Side Plank, left');
});

it('takes back a jump, to where the session was', async () => {
  const { pass, view } = await openSession();
  pass(20_000);
  await press('Pause');
  const { step, stepStartedAt } = view().state as ActiveState;
  await press('All steps');
  const sheet = within(screen.getByRole('dialog', { name: 'All steps' }));
  await userEvent.click(sheet.getByRole('button', { name: /^Side Plank, left/ }));
  await userEvent.click(screen.getByRole('button', { name: /^Moved.*Undo$/ }));
  expect(view().state).toMatchObject({ status: 'paused', step, stepStartedAt, visits: { length: 1 } });
});

it('stays where it is when the current step is tapped in the list of all steps', async () => {
  const { pass, view } = await openSession();
  pass(20_000);
  await press('Pause');
  const before = view().state;
  await press('All steps');
  const sheet = screen.getByRole('dialog', { name: 'All steps' });
  await userEvent.click(within(sheet).getByRole('button', { name: /Now$/ }));
  expect(sheet).not.toBeVisible();
  expect(view().state).toEqual(before);
});

it('starts the step again', async () => {
  const { pass } = await openSession();
  pass(30_000);
  await press('Pause');
  await press('Restart');
  pass(3000);
  expect(screen.getByRole('timer').textContent).toBe('45');
});

it('swaps an exercise for another that can replace it', async () => {
  const { goTo } = await openSession();
  goTo('lifts.1/1/work');
  await press('Pause');
  await press('Change');
  await press(/^Hip Hinge/);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hip Hinge');
});

it('removes and adds sets of the current exercise, and continues', async () => {
  const { goTo, view } = await openSession();
  goTo('lifts.1/1/work');
  await press('Pause');
  await press('Change');
  const sheet = within(screen.getByRole('dialog', { name: 'Change Deadlift' }));
  await userEvent.click(sheet.getByRole('button', { name: /^Less: / }));
  expect(stage().getByText('Set 1 of 2')).toBeVisible();
  await userEvent.click(sheet.getByRole('button', { name: /^More: / }));
  await userEvent.click(sheet.getByRole('button', { name: /^More: / }));
  expect(stage().getByText('Set 1 of 4')).toBeVisible();
  expect(view().state).toMatchObject({ status: 'paused', visits: [{ step: 'ready' }] });
});

it('postpones an exercise to the end of its block', async () => {
  const { goTo, view } = await openSession();
  goTo('lifts.1/2/work');
  await press('Pause');
  await press('Change');
  await press('Do it last');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Face Pull');
  const steps = view().plan?.steps.flatMap((step) => (step.kind === 'work' ? [step.id] : [])) ?? [];
  expect(steps.slice(-2)).toEqual(['lifts.1/2/work', 'lifts.1/3/work']);
});

it('changes coming exercises from the list of all steps', async () => {
  const { goTo, view } = await openSession();
  goTo('warm-up.1/1/work');
  await press('Pause');
  await press('All steps');
  const list = within(screen.getByRole('dialog', { name: 'All steps' }));
  await userEvent.click(list.getByRole('button', { name: 'Change Deadlift' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Change Deadlift' }));
  await userEvent.click(sheet.getByRole('button', { name: /^Hip Hinge/ }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Cat-Cow');
  const names = view().plan?.steps.flatMap((step) => (step.kind === 'work' ? [step.set.name] : []));
  expect(names).toContain('Hip Hinge');
  expect(names).not.toContain('Deadlift');
});

it('ends only after confirmation, and shows what was done', async () => {
  const { pass } = await openSession();
  pass(70_000);
  await press('Pause');
  await press('End');
  await press('End session');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ended early');
  await press('Finish');
  expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInTheDocument();
});

it('goes to the library when there is no session', async () => {
  const { view } = await openSession();
  await press('Pause');
  act(() => view().leave());
  expect(await screen.findByRole('navigation', { name: 'Main' })).toBeInTheDocument();
  expect(view().offer).not.toBeNull();
});

it('asks where to continue after an absence', async () => {
  const { runner, sleep, pass } = await openSession();
  pass(20_000);
  // The last reading of the clock before the page sleeps.
  act(() => runner.reconcile());
  sleep(250_000);
  act(() => runner.reconcile());
  expect(screen.getByRole('dialog', { name: 'You were away 4:10' })).toBeVisible();
  await press('Continue from Cat-Cow 0:35');
  expect(screen.getByRole('timer').textContent).toBe('3');
});

it('asks whether anybody is there when a set without a clock has been open for very long', async () => {
  const { goTo, pass, view } = await openSession();
  goTo('lifts.1/1/work');
  pass(10 * 60_000 + 1000);
  expect(screen.getByRole('dialog', { name: 'Still there?' })).toHaveTextContent('open for 10:00');
  expect(view().state.status).toBe('paused');
  await press(/^Continue from Deadlift/);
  pass(3000);
  expect(view().state.status).toBe('running');
});

it('unlocks the screen to ask where to continue', async () => {
  const { runner, sleep, pass } = await openSession();
  pass(20_000);
  await press('Lock the screen');
  expect(screen.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
  act(() => runner.reconcile());
  sleep(250_000);
  act(() => runner.reconcile());
  expect(screen.getByRole('dialog', { name: 'You were away 4:10' })).toBeVisible();
  await press('Continue from Cat-Cow 0:35');
  expect(screen.queryByRole('button', { name: 'Hold to unlock' })).toBeNull();
});

it('sets the title and takes the focus, while the session is live and when it is over', async () => {
  await openSession();
  expect(document.title).toBe('Back Day · Holdfast');
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  await press('Pause');
  await press('End');
  await press('End session');
  expect(screen.getByRole('heading', { level: 1, name: 'Ended early' })).toHaveFocus();
});

it('still says what comes next when it is paused before the first set', async () => {
  await openSession();
  await press('Pause');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Next: Cat-Cow');
});

it('does not promise to save the session when storage is refused', async () => {
  const { app } = await openSession();
  await press('Pause');
  expect(screen.getByText(/Saved on this phone/)).toBeInTheDocument();
  act(() => app.notices.getState().tellUnkept('refused'));
  expect(screen.queryByText(/Saved on this phone/)).toBeNull();
});

it('counts down in the library too, while it runs', async () => {
  const { pass } = await openSession();
  pass(20_000);
  act(() => window.history.pushState(null, '', '#/'));
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
  const card = await screen.findByRole('region', { name: 'Unfinished session' });
  const left = () => within(card).getByText(/^\d+:\d\d$/).textContent;
  const before = left();
  pass(1000);
  expect(left()).not.toBe(before);
});
