import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';
import { set, squat } from './sample-set.ts';

/** The summary of a session that has just finished. */
async function openSummary(record = sampleRecord()) {
  const app = sampleApp({ records: [record], session: { stage: { kind: 'over', finishedAt: 0, record } } });
  openApp(app, '/session');
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return app;
}

it('shows what was done and for how long, on one screen', async () => {
  const startedAtWall = new Date(2025, 5, 4, 18).getTime();
  await openSummary(sampleRecord({ startedAtWall }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Done');
  expect(screen.getByText('Back Day').parentElement).toHaveTextContent(/^Back Day.*Wednesday 4 June 2025$/);
  expect(screen.getByText('15:00')).toBeVisible();
  expect(screen.getByText('2 of 8 sets')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'What you did' })).toBeNull();
});

it('ends with one habit until next time, and the reminders for standing up are one tap away', async () => {
  await openSummary();
  const habit = screen.getByRole('region', { name: 'Until next time' });
  expect(habit).toHaveTextContent(/^At a desk, stand up every 30 to 60 minutes\./);
  expect(within(habit).getByRole('link', { name: 'Remind me' })).toHaveAttribute('href', '#/week');
});

it('does not count the days with training while there is none', async () => {
  const sets = [{ ...set({}), care: true } as const];
  await openSummary(sampleRecord({ sets, routine: 'desk', name: 'Desk Break', plannedSets: 1 }));
  expect(screen.getByText('Worked')).toBeVisible();
  expect(screen.queryByText(/0 days/)).toBeNull();
});

it('counts no warm-up of an imported session', async () => {
  const warmUp = { ...set({ ...squat, set: 3, sets: 3 }), care: true, warmUp: true } as const;
  const sets = [warmUp, set({ ...squat, set: 1 }), set({ ...squat, set: 2 })];
  await openSummary(sampleRecord({ sets, plannedSets: 2, imported: { from: 'hevy', at: 1 } }));
  expect(screen.getByText('2 of 2 sets')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Every set' }));
  expect(whatWasDone()).toHaveTextContent('2 sets');
});

it('folds away every set, what was not done, and the parts of the time', async () => {
  const times = {
    totalMs: 40_000_000,
    workMs: 400_400,
    restMs: 300_400,
    otherMs: 199_200,
    pausedMs: 39_100_000,
  };
  const sets = [
    set({ side: 'left', ms: 30_000 }),
    set({ side: 'right', ms: 22_000 }),
    set({ slot: 'c', exercise: 'row', name: 'Row', outcome: 'skipped', ms: 0 }),
  ];
  await openSummary(sampleRecord({ ...times, sets, reason: 'ended', plannedSets: 2 }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ended early');
  expect(screen.getByText('1 of 2 sets')).toBeVisible();
  expect(screen.getByText('and 10:51:40 paused')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Every set' }));
  expect(whatWasDone()).toHaveTextContent('left 30 s, right 22 s');
  expect(screen.getByRole('region', { name: 'Not done this time' })).toHaveTextContent('Row');
  expect(screen.getByText('Work').nextSibling?.textContent).toBe('6:41');
  expect(screen.getByText('Rest').nextSibling?.textContent).toBe('5:00');
  expect(screen.getByText('Changes').nextSibling?.textContent).toBe('3:19');
});

it('a session without a set can be discarded, and taken back', async () => {
  const record = sampleRecord({ sets: [set({ outcome: 'skipped', ms: 0 })], reason: 'ended' });
  const app = await openSummary(record);
  await userEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  const storage = await app.history.getState().storage();
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }, { timeout: 10_000 }));
  expect(await screen.findByText('The session is back, as it was.')).toBeVisible();
  expect(await storage.records(['one'])).toEqual([record]);
});

it('a session in which one side of a set was done is not said to be empty', async () => {
  const sides = [set({ side: 'left' }), set({ side: 'right', outcome: 'skipped', ms: 0 })];
  await openSummary(sampleRecord({ sets: sides, reason: 'ended' }));
  expect(await screen.findByRole('radiogroup', { name: 'How was it?' })).toBeVisible();
  expect(screen.queryByText(/nothing to save/)).toBeNull();
});

async function putSquatRight() {
  const app = await openSummary(sampleRecord({ sets: [set({ ...squat, sets: 1, name: 'Squat' })] }));
  await userEvent.click(screen.getByRole('button', { name: 'Every set' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Correct Squat' }));
  return { app, sheet: await screen.findByRole('dialog', { name: 'Squat' }) };
}

const whatWasDone = () => screen.getByRole('region', { name: 'What you did' });

it('a correction is kept, whichever way the sheet is closed', async () => {
  const { sheet } = await putSquatRight();
  await userEvent.click(within(sheet).getByRole('button', { name: /^Less: / }));
  await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
  expect(whatWasDone()).toHaveTextContent('7 reps, asked 8 reps');
});

it('a number that has only been typed is kept, too, unless Escape discards it', async () => {
  const { sheet } = await putSquatRight();
  const box = within(sheet).getByRole('textbox');
  await userEvent.clear(box);
  await userEvent.type(box, '5{Escape}');
  expect(box).toHaveValue('8');
  expect(sheet).toHaveAttribute('open');
  await userEvent.clear(box);
  await userEvent.type(box, '5');
  await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
  expect(whatWasDone()).toHaveTextContent('5 reps, asked 8 reps');
});

it('a press that begins inside a sheet and ends outside leaves it open', async () => {
  const { sheet } = await putSquatRight();
  fireEvent.pointerDown(within(sheet).getByRole('textbox'));
  fireEvent.click(sheet);
  expect(sheet).toHaveAttribute('open');
  fireEvent.pointerDown(sheet);
  fireEvent.click(sheet);
  expect(sheet).not.toHaveAttribute('open');
});

it('the record is not written again without a correction', async () => {
  const { app, sheet } = await putSquatRight();
  const before = app.history.getState().records['one'];
  await userEvent.click(within(sheet).getByRole('button', { name: 'Done' }));
  expect(app.history.getState().records['one']).toBe(before);
});
