import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SetInfo } from '../../src/core/plan/plan.ts';
import type { SetRecord } from '../../src/core/training/record.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const result = { kg: null, reps: null, holdMs: null, effort: null, reserve: null, entered: false };
type Sample = Partial<SetInfo> & Partial<Pick<SetRecord, 'ms' | 'outcome'>>;
const resultOf = (more: Sample) =>
  more.dose?.kind === 'reps' ? { ...result, reps: more.dose.reps } : { ...result, holdMs: more.ms ?? 30_000 };
const set = ({ outcome = 'done', ...more }: Sample & { result?: SetRecord['result'] }): SetRecord => {
  const info = {
    slot: 'a',
    exercise: 'side-plank',
    name: 'Side Plank',
    side: null,
    set: 1,
    sets: 1,
    dose: { kind: 'hold', ms: 30_000, switchAtHalf: null } as const,
    ms: 30_000,
    ...more,
  };
  return outcome === 'skipped'
    ? { ...info, outcome, result: null }
    : { ...info, outcome, result: more.result ?? resultOf(more) };
};
const reps = { kind: 'reps', reps: 8, pace: [], holdMs: null } as const;
const squat = { slot: 'b', exercise: 'squat', name: 'Squat', dose: reps, sets: 2 };

it('shows what was done and for how long', async () => {
  const startedAtWall = new Date(2025, 5, 4, 18).getTime();
  openApp(sampleApp({ records: [sampleRecord({ startedAtWall })] }), '/history/one');
  expect(await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })).toHaveTextContent('Done');
  expect(screen.getByText('Back Day').parentElement).toHaveTextContent(/^Back Day.*Wednesday 4 June 2025$/);
  expect(screen.getByText('15:00')).toBeVisible();
  expect(screen.getByText('2 of 8 sets')).toBeVisible();
  expect(screen.getByText('Work').nextSibling?.textContent).toBe('6:40');
  await userEvent.click(screen.getByRole('button', { name: 'Back to history' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

it('counts both sides of a set as one, and says what was not done', async () => {
  const sets = [
    set({ side: 'left', ms: 30_000 }),
    set({ side: 'right', ms: 22_000 }),
    set({ ...squat, set: 1 }),
    set({ ...squat, set: 2, outcome: 'skipped', ms: 0 }),
    set({ slot: 'c', exercise: 'row', name: 'Row', outcome: 'skipped', ms: 0 }),
  ];
  openApp(sampleApp({ records: [sampleRecord({ sets, reason: 'ended', plannedSets: 4 })] }), '/history/one');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Ended early');
  expect(screen.getByText('2 of 4 sets')).toBeVisible();
  const [plank, squats] = within(screen.getByRole('region', { name: 'What you did' })).getAllByRole(
    'listitem',
  );
  expect(plank).toHaveTextContent('left 30 s, right 22 s');
  expect(squats).toHaveTextContent('8 reps, 1 not done');
  expect(squats).toHaveTextContent('1 of 2 sets');
  expect(screen.getByRole('region', { name: 'Not done this time' })).toHaveTextContent('Row');
});

it('shows times that add up to the total, with pauses separate', async () => {
  const times = {
    totalMs: 40_000_000,
    workMs: 400_400,
    restMs: 300_400,
    otherMs: 199_200,
    pausedMs: 39_100_000,
  };
  openApp(sampleApp({ records: [sampleRecord(times)] }), '/history/one');
  expect(await screen.findByText('15:00')).toBeVisible();
  expect(screen.getByText('Work').nextSibling?.textContent).toBe('6:41');
  expect(screen.getByText('Rest').nextSibling?.textContent).toBe('5:00');
  expect(screen.getByText('Changes').nextSibling?.textContent).toBe('3:19');
  expect(screen.getByText('and 10:51:40 paused')).toBeVisible();
});

it('does not count a set of which one side was skipped', async () => {
  const sets = [set({ side: 'left' }), set({ side: 'right', outcome: 'skipped', ms: 0 })];
  const record = sampleRecord({ sets, reason: 'ended', plannedSets: 1 });
  const { unmount } = openApp(sampleApp({ records: [record] }), '/history/one');
  const [plank] = within(await screen.findByRole('region', { name: 'What you did' })).getAllByRole(
    'listitem',
  );
  expect(plank).toHaveTextContent('left 30 s, right not done');
  expect(plank).toHaveTextContent(/0 of 1 set(?!s)/);
  expect(
    within(screen.getByRole('region', { name: 'Session summary' })).getByText('0 of 1 set'),
  ).toBeVisible();
  unmount();
  openApp(sampleApp({ records: [record] }), '/history');
  expect(await screen.findByRole('link', { name: /Back Day/ })).toHaveTextContent('0 sets, ended early');
});

it('uses the singular for one rep', async () => {
  const one = { ...reps, reps: 1 };
  const sets = [set({ ...squat, dose: one, sets: 1 })];
  openApp(sampleApp({ records: [sampleRecord({ sets })] }), '/history/one');
  const [row] = within(await screen.findByRole('region', { name: 'What you did' })).getAllByRole('listitem');
  expect(row).toHaveTextContent(/1 rep(?!s)/);
});

it.each(['gone', 'toString', '__proto__'])('goes to the history when there is no session %s', async (id) => {
  openApp(sampleApp(), `/history/${id}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

it('the results can be corrected afterwards', async () => {
  const app = sampleApp({ records: [sampleRecord({ sets: [set({ ...squat, sets: 1, name: 'Squat' })] })] });
  openApp(app, '/history/one');
  await userEvent.click(await screen.findByRole('button', { name: 'Correct Squat' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Squat' }));
  const reps = within(sheet.getByRole('group', { name: 'Reps' }));
  await userEvent.click(reps.getByRole('button', { name: /^Less: / }));
  await userEvent.click(sheet.getByRole('button', { name: 'Done' }));
  expect(screen.getByRole('region', { name: 'What you did' })).toHaveTextContent('7 reps, asked 8 reps');
  const kept = await (await app.history.getState().storage()).records(['one']);
  expect(kept?.[0]?.sets[0]?.result).toMatchObject({ reps: 7, entered: true });
});

describe('a correction far above all sessions before', () => {
  const entered = { reps: 8, holdMs: null, kg: null, effort: null, reserve: null, entered: true };

  async function corrected(to: string) {
    const sets = [set({ ...squat, sets: 1, name: 'Squat', result: entered })];
    const before = sampleRecord({ id: 'before', sets, startedAtWall: new Date(2025, 5, 2, 18).getTime() });
    const app = sampleApp({
      records: [sampleRecord({ sets, startedAtWall: new Date(2025, 5, 4, 18).getTime() }), before],
    });
    await app.history.getState().open(['before']);
    openApp(app, '/history/one');
    await userEvent.click(await screen.findByRole('button', { name: 'Correct Squat' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Squat' }));
    const reps = sheet.getByRole('textbox', { name: /^Reps/ });
    await userEvent.clear(reps);
    await userEvent.type(reps, `${to}{Enter}`);
    return sheet;
  }

  it('is asked about, and put back with one press', async () => {
    const sheet = await corrected('80');
    await userEvent.click(sheet.getByRole('button', { name: 'No, 8 reps' }));
    expect(sheet.getByRole('textbox', { name: /^Reps/ })).toHaveValue('8');
    expect(sheet.getByRole('group', { name: 'How it felt' })).toBeVisible();
  });

  it('is kept with one press when it is right', async () => {
    const sheet = await corrected('80');
    await userEvent.click(sheet.getByRole('button', { name: 'Yes, that is right' }));
    expect(sheet.getByRole('textbox', { name: /^Reps/ })).toHaveValue('80');
  });

  it('is not asked about when it is near', async () => {
    const sheet = await corrected('9');
    expect(sheet.getByRole('group', { name: 'How it felt' })).toBeVisible();
  });
});

it('says so when the browser refuses a correction or a deletion', async () => {
  const records = [sampleRecord({ sets: [set({ ...squat, sets: 1, name: 'Squat' })] })];
  openApp(sampleApp({ records, refused: true }), '/history/one');
  await userEvent.click(await screen.findByRole('button', { name: 'Correct Squat' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Squat' }));
  await userEvent.click(sheet.getByRole('button', { name: /^Less: / }));
  await userEvent.click(sheet.getByRole('button', { name: 'Done' }));
  expect(await screen.findByText(/The browser refused/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete this session' }));
  expect(await screen.findByText(/The browser refused/)).toBeVisible();
});

it('a deleted session is gone at once, and Undo puts it back whole', async () => {
  const record = sampleRecord({ readiness: 'poor', felt: 'hard' });
  const app = sampleApp({ records: [record, sampleRecord({ id: 'two', name: 'Other Day' })] });
  openApp(app, '/history/one');
  await userEvent.click(await screen.findByRole('button', { name: 'Delete this session' }));
  expect(await screen.findByText('Session deleted.')).toBeVisible();
  expect(await screen.findByRole('link', { name: /Other Day/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Back Day/ })).not.toBeInTheDocument();
  const storage = await app.history.getState().storage();
  expect(await storage.records(['one'])).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The session is back, as it was.')).toBeVisible();
  expect(await screen.findByRole('link', { name: /Back Day/ })).toBeVisible();
  expect(await storage.records(['one'])).toEqual([record]);
});

async function putSquatRight() {
  const records = [sampleRecord({ sets: [set({ ...squat, sets: 1, name: 'Squat' })] })];
  const app = sampleApp({ records });
  openApp(app, '/history/one');
  await userEvent.click(await screen.findByRole('button', { name: 'Correct Squat' }));
  return { app, sheet: await screen.findByRole('dialog', { name: 'Squat' }) };
}

const whatWasDone = () => screen.getByRole('region', { name: 'What you did' });

it('shows the time asked of a hold only if it ended before its last second', async () => {
  const held = (ms: number) => sampleRecord({ sets: [set({ ms })] });
  const first = openApp(sampleApp({ records: [held(29_200)] }), '/history/one');
  expect(await screen.findByRole('region', { name: 'What you did' })).not.toHaveTextContent('asked');
  first.unmount();
  openApp(sampleApp({ records: [held(29_000)] }), '/history/one');
  expect(await screen.findByRole('region', { name: 'What you did' })).toHaveTextContent('asked 30 s');
});

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

it('the date of a session that a wrong clock has dated can be corrected, but not into the future', async () => {
  const ahead = new Date().getFullYear() + 1;
  const app = sampleApp({ records: [sampleRecord({ startedAtWall: new Date(ahead, 5, 4, 18).getTime() })] });
  openApp(app, '/history/one');
  fireEvent.click(await screen.findByRole('button', { name: 'Correct the date' }));
  const begun = await screen.findByLabelText('Begun at');
  expect(begun).toHaveValue(`${ahead}-06-04T18:00`);
  expect(screen.getByText('Choose a date and a time in the past.')).toBeVisible();
  expect(begun).toBeInvalid();
  expect(begun).toHaveAccessibleDescription('Choose a date and a time in the past.');
  fireEvent.change(begun, { target: { value: '2025-06-04T18:00' } });
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Done' }));
  expect(await screen.findByText(/Wednesday 4 June 2025/)).toBeVisible();
  expect(app.history.getState().sessions).toMatchObject([
    { startedAtWall: new Date(2025, 5, 4, 18).getTime() },
  ]);
  expect(await screen.findByText('Date corrected.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone. It is as it was.')).toBeVisible();
  expect(app.history.getState().sessions).toMatchObject([
    { startedAtWall: new Date(ahead, 5, 4, 18).getTime() },
  ]);
});
