import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ClockRecord } from '../../src/core/training/clock-record.ts';
import { clockRoutine } from '../support/clock-routine.ts';
import { plainSpaces } from '../support/plain-spaces.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const NOW = new Date(2025, 10, 12, 18).getTime();
const WEEK = 7 * 86_400_000;

const clock = (counts: number): ClockRecord => ({
  key: 'race:clock/1',
  name: 'Race',
  clock: 'amrap',
  run: 1,
  runs: 1,
  clockMs: 600_000,
  rounds: null,
  inTurn: false,
  moves: [],
  ms: 600_000,
  laps: [],
  counts: [counts],
  inTime: false,
  said: null,
});
const records = [5, 7, 6].map((counts, i) =>
  sampleRecord({
    id: `${i}`,
    routine: 'clocks',
    startedAtWall: NOW - (2 - i) * WEEK,
    sets: [],
    clocks: [clock(counts)],
  }),
);

it('the scores of a clock are a curve on its session in the history, with the best, and a table', async () => {
  openApp(sampleApp({ careSeen: true, records }), '/history/2');
  const region = within(await screen.findByRole('region', { name: 'Scores over time' }));
  expect(
    region.getByRole('img', {
      name: /^Race, AMRAP 10\u00a0min, 3 sessions from 29 Oct 25 to 12 Nov 25: from 5 rounds to 6 rounds\.$/,
    }),
  ).toBeVisible();
  expect(region.getByText('Your best: 7 rounds on 5 Nov 25.')).toBeVisible();
  await userEvent.click(region.getByText('As a table'));
  expect(
    within(region.getByRole('table'))
      .getAllByRole('row')
      .map((row) => plainSpaces(row.textContent)),
  ).toEqual(['DayAMRAP 10 min', '12 Nov 256 rounds', '5 Nov 257 rounds, best', '29 Oct 255 rounds']);
});

it('they are on the page of the routine too', async () => {
  const app = sampleApp({ careSeen: true, records });
  const routine = clockRoutine({ name: 'Race', scheme: 'amrap', time: 600 });
  app.library.getState().adopt(() => ({ routines: [routine], exercises: new Map() }));
  openApp(app, '/routine/clocks');
  expect(await screen.findByRole('region', { name: 'Scores over time' })).toBeVisible();
});

it('one score alone is no curve', async () => {
  openApp(sampleApp({ careSeen: true, records: records.slice(2) }), '/history/2');
  expect(await screen.findByText('6 rounds')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Scores over time' })).toBeNull();
});
