import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';

describe('the history', () => {
  it('is friendly while empty', async () => {
    openApp(sampleApp(), '/history');
    expect(await screen.findByRole('heading', { name: 'No sessions yet' })).toBeVisible();
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
    expect(headings.filter((words) => words?.includes('2025'))).toEqual(['June 2025', 'May 2025']);
    const inJune = within(screen.getByRole('region', { name: 'June 2025' }));
    expect(inJune.getByRole('link')).toHaveTextContent('Wed 4Back Day2 sets15:00');
    expect(inJune.getByRole('link')).toHaveAttribute('href', '#/history/june');
    const inMay = within(screen.getByRole('region', { name: 'May 2025' }));
    expect(inMay.getByRole('link')).toHaveTextContent('2 sets, ended early');
  });

  it('counts how often a person trains from the week of the first session', async () => {
    // At noon, so that a change of the clocks does not make it another day.
    const daysAgo = (days: number) => new Date().setHours(12, 0, 0, 0) - days * 86_400_000;
    const records = [
      sampleRecord({ id: 'now', startedAtWall: daysAgo(0) }),
      sampleRecord({ id: 'before', startedAtWall: daysAgo(7) }),
    ];
    openApp(sampleApp({ records: records.slice(0, 1) }), '/history');
    expect(await screen.findByRole('region', { name: '1 session' })).toHaveTextContent('this week');
    cleanup();
    openApp(sampleApp({ records }), '/history');
    expect(await screen.findByRole('region', { name: '2 sessions' })).toHaveTextContent('2 weeks, 1 a week');
  });
});
