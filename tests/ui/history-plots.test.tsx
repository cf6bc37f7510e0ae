import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { plainSpaces } from '../support/plain-spaces.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const DAY = 86_400_000;
const NOW = new Date(2025, 10, 12, 18).getTime();
const [set] = sampleRecord().sets;

const session = (daysAgo: number, kg: number, left = 8, right = 8) =>
  sampleRecord({
    id: `${daysAgo}`,
    startedAtWall: NOW - daysAgo * DAY,
    sets: (['left', 'right'] as const).map((side) => ({
      ...set!,
      exercise: 'deadlift',
      side,
      dose: { kind: 'reps', reps: 8, pace: [], holdMs: null },
      outcome: 'done',
      result: {
        kg,
        reps: side === 'left' ? left : right,
        holdMs: null,
        effort: null,
        reserve: null,
        entered: true,
      },
    })),
  });

function open() {
  openApp(sampleApp({ records: [session(14, 50), session(7, 55), session(0, 60, 6, 8)] }), '/history');
  return screen.findByRole('region', { name: 'Exercise' }, { timeout: 10_000 });
}

it('an exercise is drawn over time, described in a sentence and readable as a table', async () => {
  const region = within(await open());
  expect(
    await region.findByRole('img', {
      name: 'Heaviest weight, 3 sessions from 29 Oct 25 to 12 Nov 25: from 50\u00a0kg to 60\u00a0kg.',
    }),
  ).toBeVisible();
  await userEvent.click(region.getByText('As a table'));
  const rows = within(region.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => plainSpaces(row.textContent))).toEqual([
    'DayHeaviest weight',
    '12 Nov 2560 kg, best',
    '5 Nov 2555 kg, best',
    '29 Oct 2550 kg',
  ]);
});

it('a curve is drawn again when a session in it is corrected', async () => {
  const app = sampleApp({ records: [session(7, 55), session(0, 60)] });
  openApp(app, '/history');
  expect(await screen.findByRole('img', { name: /from 55\u00a0kg to 60\u00a0kg/ })).toBeVisible();
  await act(() => app.history.getState().amend(session(0, 62)));
  expect(await screen.findByRole('img', { name: /from 55\u00a0kg to 62\u00a0kg/ })).toBeVisible();
});

it('the exercise last done with a weight is shown first, and others when they are picked', async () => {
  const held = (daysAgo: number, exercise: string) =>
    sampleRecord({
      id: `${exercise} ${daysAgo}`,
      startedAtWall: NOW - daysAgo * DAY,
      sets: [{ ...set!, exercise, outcome: 'done', result: { ...set!.result!, kg: null, reps: 12 } }],
    });
  const records = [session(2, 60), held(1, 'bird-dog'), held(0, 'bird-dog')];
  openApp(sampleApp({ records }), '/history');
  const region = within(await screen.findByRole('region', { name: 'Exercise' }));
  expect(await region.findByRole('img', { name: 'Heaviest weight: 60\u00a0kg on 10 Nov 25.' })).toBeVisible();
  await userEvent.click(await region.findByRole('button', { name: /Deadlift/ }));
  const search = within(screen.getByRole('dialog', { name: 'Which exercise?' }));
  expect(search.getByRole('button', { name: /^Deadlift60\u00a0kg ×\u00a08/ })).toBeVisible();
  await userEvent.type(search.getByRole('searchbox'), 'side');
  await userEvent.click(search.getByRole('button', { name: /^Side Plank/ }));
  expect(await region.findByRole('img', { name: /^Most reps, 2 sessions/ })).toBeVisible();
});

it('the estimated maximum names its formula, and the volume is explained', async () => {
  const region = within(await open());
  await userEvent.click(await region.findByLabelText('1RM'));
  expect(region.getByText(/by Epley/)).toBeVisible();
  await userEvent.click(region.getByLabelText('Volume'));
  expect(region.getByText(/Weight × reps/)).toBeVisible();
});

it('left and right are compared', async () => {
  const region = within(await open());
  expect(await region.findByText('Left 48 %')).toBeVisible();
  expect(region.getByText('Right 52 %')).toBeVisible();
});

it('a curve says in a sentence what it means, and which side is behind', async () => {
  const region = within(await open());
  expect(await region.findByText(/Up 10 kg since 29 Oct 25\./)).toHaveTextContent(
    '60 kg on 12 Nov 25: your best. Up 10 kg since 29 Oct 25. Left is 1 rep a set behind.',
  );
});

it('counts the sessions of a long curve, and dates the first and the last of them', async () => {
  // The 100 points are thinned out; the best of the first few days is not that of the first.
  const records = Array.from({ length: 100 }, (_, day) => session(99 - day, 40 + day));
  openApp(sampleApp({ records }), '/history');
  const region = within(await screen.findByRole('region', { name: 'Exercise' }, { timeout: 10_000 }));
  expect(
    await region.findByRole('img', { name: /^Heaviest weight, 100 sessions from 5 Aug 25 to 12 Nov 25:/ }),
  ).toBeVisible();
});

it('sessions that hurt are marked on the curve, stand in its table, and their places on the body', async () => {
  const hurt = session(7, 55);
  const pain = { place: 'lower-back', side: null, level: 4, sharp: false } as const;
  const records = [
    session(14, 50),
    { ...hurt, sets: hurt.sets.map((set) => ({ ...set, pain })) },
    session(0, 60),
  ];
  openApp(sampleApp({ records }), '/history');
  const region = within(await screen.findByRole('region', { name: 'Exercise' }, { timeout: 10_000 }));
  const plot = await region.findByRole('img', { name: /^Heaviest weight, 3 sessions/ });
  expect(within(plot).getByText('4')).toBeVisible();
  await userEvent.click(region.getByText('As a table'));
  const rows = within(region.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => plainSpaces(row.textContent))).toEqual([
    'DayHeaviest weightPain',
    '12 Nov 2560 kg, best',
    '5 Nov 2555 kg, bestLower back, 4 of 10',
    '29 Oct 2550 kg',
  ]);
  expect(region.getByRole('list', { name: 'When it hurt' })).toHaveTextContent(
    '5 Nov 25: it hurt, lower back, 4 of 10',
  );
});
