import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { KnownToday } from '../../src/ui/screens/today/late-known-today.ts';
import { wrongNames } from '../support/control-names.ts';
import { openApp, sampleApp, sampleRecord } from '../support/sample-app.tsx';
import { openSession } from './player-session.ts';

// A person who speaks to the device says what they see; one who listens must be told of what.

const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole('button', { name })[0]!);

it.each([
  '/',
  '/routine/back',
  '/exercise/deadlift',
  '/history',
  '/history/one',
  `/day/${new Date().toISOString().slice(0, 10)}`,
  '/week',
  '/owns',
  '/start',
  '/settings',
  '/sound-check',
])('every control of %s is called what is seen on it', async (path) => {
  await KnownToday.fetch();
  const week = createStore(() => ({
    plan: [{ routine: 'desk', days: [0, 1], at: { kind: 'every', minutes: 30, from: 540, to: 1020 } }],
    load: async () => {},
    change: () => {},
    toCalendar: () => {},
  }));
  const app = sampleApp({ records: [sampleRecord()], app: { week: week as never } });
  await app.library.getState().loadPlanner();
  openApp(app, path);
  await screen.findByRole('heading', { level: 1 });
  await act(() => vi.dynamicImportSettled());
  expect(wrongNames()).toEqual([]);
});

it('every control of a session, its log and its sheets too', async () => {
  const { goTo } = await openSession();
  expect(wrongNames(), 'ready').toEqual([]);
  goTo('lifts.1/1/work');
  expect(wrongNames(), 'reps').toEqual([]);
  await press('Done');
  expect(wrongNames(), 'the log').toEqual([]);
  await press('It hurts');
  await screen.findByRole('dialog', {}, { timeout: 10_000 });
  expect(wrongNames(), 'where it hurts').toEqual([]);
  await press('Lower back');
  await press('7');
  expect(wrongNames(), 'the ways on').toEqual([]);
  await press('Close');
  await press('Pause');
  expect(wrongNames(), 'paused').toEqual([]);
  await press('All steps');
  expect(wrongNames(), 'the steps').toEqual([]);
  await press('Close');
  await press('Change');
  await screen.findByRole('dialog', { name: /^Change/ });
  expect(wrongNames(), 'a change').toEqual([]);
});
