import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { SetRecord } from '../../src/core/training/record.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const at = (day: number, hour: number, minute = 0) => new Date(2025, 5, day, hour, minute).getTime();

const deadlift = (set: number, kg: number, reps: number): SetRecord => ({
  slot: 'lifts.1',
  exercise: 'deadlift',
  name: 'Deadlift',
  side: null,
  set,
  sets: 2,
  dose: { kind: 'reps', reps: 8, pace: [], holdMs: null, kg },
  ms: 30_000,
  outcome: 'done',
  result: { kg, reps, holdMs: null, effort: null, reserve: null, entered: true },
});
const desk = sampleRecord().sets.map((set) => ({ ...set, care: true as const }));
const records = [
  sampleRecord({ id: 'before', startedAtWall: at(2, 18), sets: [deadlift(1, 50, 8)] }),
  sampleRecord({ id: 'break', startedAtWall: at(4, 10), routine: 'desk', name: 'Desk Break', sets: desk }),
  sampleRecord({
    id: 'main',
    startedAtWall: at(4, 18, 4),
    readiness: 'poor',
    sets: [
      deadlift(1, 60, 8),
      deadlift(2, 60, 8),
      ...sampleRecord().sets.map((set) => ({
        ...set,
        exercise: 'plank',
        name: 'Plank',
        pain: { place: 'lower-back', side: null, level: 4, sharp: false } as const,
      })),
    ],
  }),
];

async function open(iso: string) {
  openApp(sampleApp({ records }), `/day/${iso}`);
  return screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
}

it('a day shows its totals, which muscles it worked, and how the person felt', async () => {
  expect(await open('2025-06-04')).toHaveTextContent('Wednesday 4 June');
  expect(await screen.findByText('In 2 sessions')).toBeVisible();
  expect(screen.getByText('Lifted').parentElement).toHaveTextContent('960 kg');
  expect(screen.getByText('How you felt before').parentElement).toHaveTextContent('Poor');
  expect(screen.getByRole('region', { name: 'Muscles' })).toHaveTextContent(/Most sets: /);
});

it('each session says what went up and what hurt, and leads to its sets; habits are listed apart', async () => {
  await open('2025-06-04');
  const session = within(await screen.findByRole('article', { name: 'Back Day' }));
  expect(session.getByText('18:04 to 18:19')).toBeVisible();
  expect(await session.findByText('Best yet')).toBeVisible();
  expect(session.getByText('Deadlift').parentElement).toHaveTextContent('Deadlift 60 kg × 8 · 8');
  expect(session.getAllByText('Plank. Hurt: lower back, 4 of 10')).not.toEqual([]);
  expect(session.getByText(/You felt poor that day/)).toBeVisible();
  expect(session.getByRole('link', { name: 'See all sets' })).toHaveAttribute('href', '#/history/main');
  const habits = within(screen.getByRole('region', { name: 'Habits' }));
  expect(habits.getByRole('link')).toHaveTextContent('Desk Break10:00 to 10:15');
});

it('leads to the days with sessions before and after', async () => {
  await open('2025-06-04');
  expect(screen.getByRole('button', { name: 'No session after this day' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Earlier: Monday 2 June' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Monday 2 June' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Later: Wednesday 4 June' })).toBeEnabled();
});

it('a day without a session says so', async () => {
  await open('2025-06-03');
  expect(await screen.findByText('No session on this day.')).toBeVisible();
});

it.each(['2025-02-31', 'yesterday', '2025-13-01'])('%s is not a day', async (iso) => {
  expect(await open(iso)).toHaveTextContent(/not found|nothing here|no such/i);
});

it('the calendar leads to the whole day', async () => {
  const today = new Date();
  openApp(sampleApp({ records: [sampleRecord({ startedAtWall: today.setHours(12) })] }), '/history');
  const calendar = within(await screen.findByRole('region', { name: 'Calendar' }, { timeout: 10_000 }));
  await userEvent.click(calendar.getByRole('button', { name: /: Back Day$/ }));
  const iso = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
  expect(calendar.getByRole('link', { name: 'The whole day' })).toHaveAttribute('href', `#/day/${iso}`);
});

it('keeps a note on the day, which can be changed and removed', async () => {
  const app = sampleApp({ records });
  openApp(app, '/day/2025-06-04');
  await userEvent.click(await screen.findByRole('button', { name: 'Add a note' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Your note on this day' }), 'Slept badly.');
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Your note on this day: Slept badly.' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
  expect(await screen.findByRole('button', { name: 'Add a note' })).toBeVisible();
  expect(app.marked.getState().kept?.days).toEqual({});
});

it('a session stays on the day on which it was lived, whatever the clock of this device makes of it', async () => {
  // Wednesday, 23:00 in New York.
  const abroad = sampleRecord({ startedAtWall: Date.UTC(2025, 5, 5, 3), zoneMinutes: -240 });
  const inList = openApp(sampleApp({ records: [abroad] }), '/history');
  const list = within(await screen.findByRole('region', { name: 'June 2025' }));
  expect(list.getByRole('link')).toHaveTextContent(/^Wed 4/);
  inList.unmount();
  const onItsDay = openApp(sampleApp({ records: [abroad] }), '/day/2025-06-04');
  expect(await screen.findByText('23:00 to 23:15')).toBeVisible();
  onItsDay.unmount();
  openApp(sampleApp({ records: [abroad] }), '/day/2025-06-05');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Thursday 5 June');
  expect(screen.queryByText('23:00 to 23:15')).not.toBeInTheDocument();
});
