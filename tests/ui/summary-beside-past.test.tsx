import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { SetRecord } from '../../src/core/training/record.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const DAY = 86_400_000;
const NOW = new Date(2025, 5, 4, 18).getTime();

const deadlift = (kg: number, reps: number): SetRecord => ({
  slot: 'lifts.1',
  exercise: 'deadlift',
  name: 'Deadlift',
  side: null,
  set: 1,
  sets: 1,
  dose: { kind: 'reps', reps, pace: [], holdMs: null },
  ms: 30_000,
  outcome: 'done',
  result: { kg, reps, holdMs: null, effort: null, reserve: null, entered: true },
});
const session = (id: string, daysAgo: number, kg: number) =>
  sampleRecord({ id, startedAtWall: NOW - daysAgo * DAY, sets: [deadlift(kg, 10)] });

it('a session stands beside the last one: what was lifted, and what is a best', async () => {
  const records = [session('now', 0, 60), session('before', 7, 50)];
  const stage = { kind: 'over', finishedAt: 0, record: records[0]! } as const;
  openApp(sampleApp({ records, session: { stage } }), '/session');
  const list = within(await screen.findByRole('list', { name: 'Since last time' }));
  expect(await list.findByText('Best yet')).toBeVisible();
  expect(list.getByRole('listitem')).toHaveTextContent('Deadlift 60 kg × 10');
  expect(screen.getByText('600 kg')).toBeVisible();
  expect(await screen.findByText('+100 kg from last time')).toBeVisible();
});

it('how the whole session was is saved at once', async () => {
  const app = sampleApp({ records: [session('now', 0, 60)] });
  openApp(app, '/history/now');
  const felt = within(await screen.findByRole('radiogroup', { name: 'How was it?' }));
  await userEvent.click(felt.getByRole('radio', { name: 'Hard' }));
  expect(felt.getByRole('radio', { name: 'Hard' })).toBeChecked();
  const kept = await (await app.history.getState().storage()).records(['now']);
  expect(kept?.[0]?.felt).toBe('hard');
});
