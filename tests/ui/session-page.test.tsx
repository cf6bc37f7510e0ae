import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../support/plain-spaces.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';
import { set, squat } from './sample-set.ts';

const opened = () => screen.findByRole('region', { name: 'What you did' }, { timeout: 10_000 });

/** Opens the line of an exercise, and one of its sets. */
async function openSet(name: string, of = `${name}, set 1`) {
  const region = within(await opened());
  await userEvent.click(region.getByText(name, { selector: 'summary *' }));
  await userEvent.click(region.getByRole('button', { name: `Correct ${of}` }));
  return within(region.getByRole('group', { name: of }));
}

it('shows when a session was, and its totals', async () => {
  const startedAtWall = new Date(2025, 5, 4, 18).getTime();
  openApp(sampleApp({ records: [sampleRecord({ startedAtWall, pausedMs: 95_000 })] }), '/history/one');
  await opened();
  expect(screen.getByRole('heading', { level: 1, name: 'Back Day' })).toBeVisible();
  expect(screen.getByText('Wednesday 4 June 2025')).toBeVisible();
  expect(screen.getByText('18:00 to 18:15')).toBeVisible();
  expect(screen.getByText('In all').parentElement).toHaveTextContent('15:00and 1:35 paused');
  expect(screen.getByText('Sets').parentElement).toHaveTextContent('2 of 8');
  expect(screen.getByText('Rest 5:00, changes 3:20.')).toBeVisible();
});

it('counts both sides of a set as one, and says what was left out', async () => {
  const sets = [
    set({ side: 'left', ms: 30_000 }),
    set({ side: 'right', ms: 22_000 }),
    set({ ...squat, set: 1 }),
    set({ ...squat, set: 2, outcome: 'skipped', ms: 0 }),
    set({ slot: 'c', exercise: 'row', name: 'Row', outcome: 'skipped', ms: 0 }),
  ];
  openApp(sampleApp({ records: [sampleRecord({ sets, reason: 'ended', plannedSets: 4 })] }), '/history/one');
  const folds = within(await opened()).getAllByRole('group');
  expect(folds.map((fold) => plainSpaces(fold.querySelector('summary')?.textContent ?? ''))).toEqual([
    'Less than planned: Side Plankleft 30 s, right 22 s, asked 30 s1 set',
    'Less than planned: Squat8 reps, 1 not done1 of 2 sets',
    'Left out: RowLeft out0 of 1 set',
  ]);
  expect(screen.getByText('Sets').parentElement).toHaveTextContent('2 of 4Ended early');
});

it('puts the warm-up and the cool-down on a line each', async () => {
  const sets = [
    set({ slot: 'w', exercise: 'cat', name: 'Cat', care: true }),
    set({ slot: 'v', exercise: 'cow', name: 'Cow', care: true }),
    set({ ...squat, sets: 1 }),
    set({ slot: 'y', exercise: 'fold', name: 'Fold', care: true }),
    set({ slot: 'z', exercise: 'lie', name: 'Lie', care: true }),
  ];
  openApp(sampleApp({ records: [sampleRecord({ sets })] }), '/history/one');
  const region = within(await opened());
  const lines = region
    .getAllByRole('group')
    .map((fold) => plainSpaces(fold.querySelector('summary')?.textContent ?? ''));
  expect(lines).toEqual([
    'As planned: Warm-up2 sets',
    'As planned: Squat8 reps1 set',
    'As planned: Cool-down2 sets',
  ]);
  await userEvent.click(region.getByText('Warm-up'));
  expect(region.getByText('Cow, set 1')).toBeVisible();
});

it('draws the work as planned over the work as done, and says what it means', async () => {
  const sets = [set({ ms: 20_000 }), set({ set: 2, ms: 200_000 })];
  openApp(sampleApp({ records: [sampleRecord({ sets })] }), '/history/one');
  await opened();
  const region = within(screen.getByRole('region', { name: 'Planned and done' }));
  expect(region.getByText('Planned').parentElement).toHaveTextContent('Planned1:00');
  expect(region.getByText('Done').parentElement).toHaveTextContent('Done3:40');
  expect(
    region.getByText(/took 2:40 min longer than planned\. Most of that was in Side Plank\./),
  ).toBeVisible();
});

it('a set that was not entered says so', async () => {
  openApp(sampleApp({ records: [sampleRecord({ sets: [set({ ...squat, sets: 1 })] })] }), '/history/one');
  const region = within(await opened());
  await userEvent.click(region.getByText('Squat', { selector: 'summary *' }));
  expect(region.getByText('8 reps, not entered')).toBeVisible();
});

it('a session of another app says so, without times that it never had', async () => {
  const imported = { from: 'Strong', at: 0, dayOnly: true } as const;
  const times = { totalMs: 0, workMs: 0, restMs: 0, otherMs: 0 };
  openApp(sampleApp({ records: [sampleRecord({ ...times, imported })] }), '/history/one');
  await opened();
  expect(screen.getByText('Imported from Strong')).toBeVisible();
  expect(screen.queryByText(/\d to \d/)).toBeNull();
  expect(screen.queryByRole('region', { name: 'Planned and done' })).toBeNull();
});

it.each(['gone', 'toString', '__proto__'])('goes to the history when there is no session %s', async (id) => {
  openApp(sampleApp(), `/history/${id}`);
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

it('a set is corrected in its place, saved at once, and put back by Undo', async () => {
  const app = sampleApp({ records: [sampleRecord({ sets: [set({ ...squat, sets: 1 })] })] });
  openApp(app, '/history/one');
  const editor = await openSet('Squat');
  expect(editor.getByText('Asked: 8 reps')).toBeVisible();
  expect(editor.queryByRole('button', { name: 'Undo' })).toBeNull();
  const reps = within(editor.getByRole('group', { name: 'Reps' }));
  await userEvent.click(reps.getByRole('button', { name: /^Less: / }));
  expect(await editor.findByText('Saved.')).toBeVisible();
  const storage = await app.history.getState().storage();
  const kept = async () => (await storage.records(['one']))?.[0]?.sets[0]?.result;
  expect(await kept()).toMatchObject({ reps: 7, entered: true });
  await userEvent.click(editor.getByRole('button', { name: 'Undo' }));
  expect(await kept()).toMatchObject({ reps: 8, entered: false });
  expect(editor.getByRole('button', { name: 'Done' })).toHaveFocus();
  await userEvent.click(reps.getByRole('button', { name: /^More: / }));
  await userEvent.click(editor.getByRole('button', { name: 'Done' }));
  expect(await opened()).toHaveTextContent('9 reps, asked 8 reps');
  expect(screen.queryByRole('group', { name: 'Squat, set 1' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Correct Squat, set 1' })).toHaveFocus();
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
    const sheet = await openSet('Squat');
    const reps = sheet.getByRole('textbox', { name: /^Reps/ });
    await userEvent.clear(reps);
    await userEvent.type(reps, `${to}{Enter}`);
    return sheet;
  }

  it('is asked about, and put back with one press', async () => {
    const sheet = await corrected('80');
    await userEvent.click(sheet.getByRole('button', { name: 'No, 8\u00a0reps' }));
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
  const records = [sampleRecord({ sets: [set({ ...squat, sets: 1 })] })];
  openApp(sampleApp({ records, refused: true }), '/history/one');
  const editor = await openSet('Squat');
  await userEvent.click(editor.getByRole('button', { name: /^Less: / }));
  expect(await screen.findByText(/The browser refused/)).toBeVisible();
  expect(editor.getByRole('textbox', { name: /^Reps/ })).toHaveValue('8');
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  await userEvent.click(screen.getByRole('button', { name: /^More about/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete this session' }));
  expect(await screen.findByText(/The browser refused/)).toBeVisible();
});

it('can be shared from its menu as well as from the end of the page', async () => {
  openApp(sampleApp({ records: [sampleRecord()] }), '/history/one');
  await userEvent.click(await screen.findByRole('button', { name: /^More about/ }, { timeout: 10_000 }));
  const more = within(screen.getByRole('dialog', { name: 'Back Day' }));
  await userEvent.click(more.getByRole('button', { name: 'Share it' }));
  expect(await screen.findByRole('dialog', { name: 'Share this session' })).toBeVisible();
});

it('a deleted session is gone at once, and Undo puts it back whole', async () => {
  const record = sampleRecord({ readiness: 'poor', felt: 'hard' });
  const app = sampleApp({
    records: [record, sampleRecord({ id: 'two', name: 'Other Day', startedAtWall: 0 })],
  });
  openApp(app, '/history/one');
  await userEvent.click(await screen.findByRole('button', { name: /^More about/ }, { timeout: 10_000 }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete this session' }));
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

it('shows the time asked of a hold only if it ended before its last second', async () => {
  const held = (ms: number) => sampleRecord({ sets: [set({ ms })] });
  const first = openApp(sampleApp({ records: [held(29_200)] }), '/history/one');
  expect(await opened()).not.toHaveTextContent('asked');
  first.unmount();
  openApp(sampleApp({ records: [held(29_000)] }), '/history/one');
  expect(await opened()).toHaveTextContent('asked 30 s');
});

it('the date of a session that a wrong clock has dated can be corrected, but not into the future', async () => {
  const ahead = new Date().getFullYear() + 1;
  const app = sampleApp({ records: [sampleRecord({ startedAtWall: new Date(ahead, 5, 4, 18).getTime() })] });
  openApp(app, '/history/one');
  fireEvent.click(await screen.findByRole('button', { name: /^More about/ }, { timeout: 10_000 }));
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
  expect(await screen.findByText('Correction undone.')).toBeVisible();
  expect(app.history.getState().sessions).toMatchObject([
    { startedAtWall: new Date(ahead, 5, 4, 18).getTime() },
  ]);
});
