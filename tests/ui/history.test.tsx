import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { dateWords } from '../../src/words/en/date-words.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

const dayName = (wall: number) => dateWords.fullDay(wall, wall);

afterEach(() => void vi.useRealTimers());

describe('the history', () => {
  it('is friendly while empty', async () => {
    openApp(sampleApp(), '/history');
    expect(await screen.findByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    expect(screen.getByText(/fills this page/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Bring a history from a file' })).toHaveAttribute(
      'href',
      '#/data',
    );
    expect(screen.getByRole('link', { name: 'Pick a routine' })).toHaveAttribute('href', '#/');
  });

  it('lists sessions by month, newest first, with sets and time', async () => {
    const june = new Date(2025, 5, 4, 18).getTime();
    const may = new Date(2025, 4, 30, 7).getTime();
    openApp(
      sampleApp({
        records: [
          sampleRecord({ id: 'may', startedAtWall: may, reason: 'ended', totalMs: 125_000 }),
          sampleRecord({ id: 'june', startedAtWall: june }),
        ],
      }),
      '/history',
    );
    await screen.findByRole('heading', { level: 1, name: 'History' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings.filter((words) => words?.endsWith(' 2025'))).toEqual(['June 2025', 'May 2025']);
    const inJune = within(screen.getByRole('region', { name: 'June 2025' }));
    expect(inJune.getByRole('link')).toHaveTextContent('Wed 4Back Day2 sets15:00');
    expect(inJune.getByRole('link')).toHaveAttribute('href', '#/history/june');
    const inMay = within(screen.getByRole('region', { name: 'May 2025' }));
    expect(inMay.getByRole('link')).toHaveTextContent('2 sets, ended early');
  });

  const noonOf = (year: number, month: number, day: number) => new Date(year, month, day, 12).getTime();
  const now = new Date();
  const today = noonOf(now.getFullYear(), now.getMonth(), now.getDate());
  const lastMonth = noonOf(now.getFullYear(), now.getMonth() - 1, 15);

  it('is a month of days, and a tap on one shows its sessions', async () => {
    openApp(
      sampleApp({
        records: [
          sampleRecord({ id: 'first', startedAtWall: lastMonth }),
          sampleRecord({
            id: 'desk',
            name: 'Desk Break',
            routine: 'desk',
            startedAtWall: lastMonth + 60_000,
          }),
          sampleRecord({ id: 'now', startedAtWall: today }),
        ],
      }),
      '/history',
    );
    const calendar = within(await screen.findByRole('region', { name: 'Calendar' }));
    expect(calendar.getByRole('table', { name: dateWords.month(today) })).toBeVisible();
    await userEvent.click(calendar.getByRole('button', { name: `${dayName(today)}: Back Day` }));
    expect(calendar.getByRole('list', { name: dayName(today) })).toHaveTextContent('Back Day');
    expect(calendar.getByRole('button', { name: 'The month after' })).toBeDisabled();
    await userEvent.click(calendar.getByRole('button', { name: 'The month before' }));
    const day = calendar.getByRole('button', { name: `${dayName(lastMonth)}: Back Day and Desk Break` });
    await userEvent.click(day);
    expect(day).toHaveAttribute('aria-pressed', 'true');
    const chosen = within(calendar.getByRole('list', { name: dayName(lastMonth) }));
    const links = chosen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/history/first', '#/history/desk']);
    expect(calendar.getByText('Desk Break, once, a habit')).toBeVisible();
    expect(calendar.getByText(/^3 sessions since 15 /)).toBeVisible();
  });

  it('opens on the last month with a session while this one has none', async () => {
    openApp(sampleApp({ records: [sampleRecord({ startedAtWall: lastMonth })] }), '/history');
    const calendar = within(await screen.findByRole('region', { name: 'Calendar' }));
    expect(calendar.getByRole('table', { name: dateWords.month(lastMonth) })).toBeVisible();
    await userEvent.click(calendar.getByRole('button', { name: 'The month after' }));
    expect(calendar.getByRole('table', { name: dateWords.month(today) })).toBeVisible();
  });

  it('is on the same month and day again after a look at a session', async () => {
    const records = [
      sampleRecord({ id: 'then', startedAtWall: lastMonth }),
      sampleRecord({ id: 'now', startedAtWall: today }),
    ];
    openApp(sampleApp({ records }), '/history');
    await userEvent.click(await screen.findByRole('button', { name: 'The month before' }));
    await userEvent.click(screen.getByRole('button', { name: `${dayName(lastMonth)}: Back Day` }));
    const ofDay = () => screen.getByRole('list', { name: dayName(lastMonth) });
    await userEvent.click(within(ofDay()).getByRole('link'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Back Day' })).toBeVisible();
    history.back();
    expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeVisible();
    expect(ofDay()).toBeVisible();
  });

  it('hatches the days of a lighter week, and says so', async () => {
    const [lift] = sampleRecord().sets;
    const on = (day: number, kg: number) =>
      sampleRecord({
        id: `${day}`,
        startedAtWall: noonOf(2026, 2, day),
        sets: [
          {
            ...lift!,
            exercise: 'deadlift',
            dose: { kind: 'reps', reps: 5, pace: [], holdMs: null },
            outcome: 'done',
            result: { kg, reps: 5, holdMs: null, effort: null, reserve: null, entered: true },
          },
        ],
      });
    vi.useFakeTimers({ toFake: ['Date'], now: noonOf(2026, 2, 28) });
    openApp(sampleApp({ records: [on(2, 100), on(9, 80), on(12, 80), on(16, 100)] }), '/history');
    expect(await screen.findByRole('button', { name: /12 March: Back Day, a lighter week$/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /16 March: Back Day$/ })).toBeVisible();
    expect(screen.getByText('A lighter week')).toBeVisible();
  });

  it('counts a session without a set nowhere, and still lists it', async () => {
    openApp(
      sampleApp({ records: [sampleRecord({ name: 'Left at once', startedAtWall: today, sets: [] })] }),
      '/history',
    );
    const calendar = within(await screen.findByRole('region', { name: 'Calendar' }));
    expect(calendar.getByText('No sessions')).toBeVisible();
    expect(screen.getByRole('link', { name: /Left at once/ })).toBeVisible();
    expect(screen.queryByText(/^1 session/)).toBeNull();
  });
});
