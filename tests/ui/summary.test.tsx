import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { SetRecord } from '../../src/core/training/record.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const set = (more: Partial<SetRecord>): SetRecord => ({
  slot: 'a',
  exercise: 'side-plank',
  name: 'Side Plank',
  side: null,
  set: 1,
  sets: 1,
  dose: { kind: 'hold', ms: 30_000, switchAtHalf: null },
  outcome: 'done',
  ms: 30_000,
  ...more,
});
const reps = { kind: 'reps', reps: 8, pace: [], holdMs: null } as const;
const squat = { slot: 'b', exercise: 'squat', name: 'Squat', dose: reps, sets: 2 };

it('shows what was done and for how long', async () => {
  openApp(sampleApp({ records: [sampleRecord()] }), '/history/one');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Done');
  expect(screen.getByText('15:00')).toBeVisible();
  expect(screen.getByText('Sets').nextSibling).toHaveTextContent('2 of 8');
  expect(screen.getByText('Work').nextSibling).toHaveTextContent('6:40');
  await userEvent.click(screen.getByRole('button', { name: 'Back to history' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

it('counts both sides of a set as one, and says what was skipped', async () => {
  const sets = [
    set({ side: 'left', ms: 30_000 }),
    set({ side: 'right', ms: 22_000 }),
    set({ ...squat, set: 1 }),
    set({ ...squat, set: 2, outcome: 'skipped', ms: 0 }),
    set({ slot: 'c', exercise: 'row', name: 'Row', outcome: 'skipped', ms: 0 }),
  ];
  openApp(sampleApp({ records: [sampleRecord({ sets, reason: 'ended', plannedSets: 4 })] }), '/history/one');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Ended early');
  expect(screen.getByText('Sets').nextSibling).toHaveTextContent('2 of 4');
  const [plank, squats] = within(screen.getByRole('region', { name: 'What you did' })).getAllByRole(
    'listitem',
  );
  expect(plank).toHaveTextContent('left 30 s, right 22 s');
  expect(squats).toHaveTextContent('8 reps, 1 skipped');
  expect(squats).toHaveTextContent('1 of 2 sets');
  expect(screen.getByRole('region', { name: 'Not done this time' })).toHaveTextContent('Row');
});

it('goes to the history when there is no such session', async () => {
  openApp(sampleApp(), '/history/gone');
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});
