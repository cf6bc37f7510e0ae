import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { WeekPlan } from '../../src/core/training/week/week-plan.ts';
import type { App } from '../../src/ui/app-context.ts';
import { KnownToday } from '../../src/ui/screens/today/late-known-today.ts';
import { ResumeCard } from '../../src/ui/screens/today/today-place.tsx';
import { greek, wrongLanguages } from '../support/language-marks.ts';
import {
  offeredStage,
  openApp,
  sampleApp,
  samplePlan,
  sampleRecord,
  stageAt,
} from '../support/sample-app.tsx';
import { openSession } from './player-session.ts';

// A screen reader changes its voice, and a translator its source, where the language of a text is told.

type Sample = NonNullable<Parameters<typeof sampleApp>[0]>;
const DAY = 86_400_000;
const ALL_WEEK: WeekPlan = [
  { routine: 'back', days: [0, 1, 2, 3, 4, 5, 6], at: { kind: 'once', minute: 1080 } },
];

/** The routines and exercises in Greek. */
function inGreek({ library }: App): void {
  const { routines, exercises, coaching } = library.getState();
  library.setState({
    routines: greek(routines),
    exercises: greek(exercises),
    coaching: coaching && greek(coaching),
    advice: new Map(),
  });
}

async function openGreek(path: string, sample: Sample = {}, plan: WeekPlan = []) {
  await Promise.all([KnownToday.fetch(), ResumeCard.fetch()]);
  const week = createStore(() => ({
    plan,
    load: async () => {},
    change: () => {},
    toCalendar: () => {},
  }));
  const app = sampleApp({ app: { week }, ...sample });
  inGreek(app);
  await app.library.getState().loadPlanner();
  openApp(app, path);
  await screen.findByRole('heading', { level: 1 });
  await act(() => vi.dynamicImportSettled());
}

const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole('button', { name })[0]!);

const record = (daysAgo: number) => greek(sampleRecord({ startedAtWall: Date.now() - daysAgo * DAY }));

it.each<[string, string, Sample, WeekPlan?]>([
  ['the first screen of a new user', '/', {}],
  ['the card of the day', '/', { records: [record(3)] }],
  ['a day that is done, with what comes next', '/', { records: [record(0)] }, ALL_WEEK],
  ['a day of rest, with what comes next', '/', { records: [record(1)] }, ALL_WEEK],
  ['a session left open', '/', { session: { stage: greek(offeredStage(20)) } }],
  ['a session that is live', '/', { session: { stage: greek(stageAt(3)) } }],
  ['a routine', '/routine/back', {}],
  ['an exercise', '/exercise/deadlift', {}],
  ['the history', '/history', { records: [record(1)] }],
  ['a record', '/history/one', { records: [record(1)] }],
  [
    'a day',
    '/day/2025-06-04',
    { records: [greek(sampleRecord({ startedAtWall: new Date(2025, 5, 4, 18).getTime() }))] },
  ],
  ['the week', '/week', {}, ALL_WEEK],
])('%s says of each text in which language it is', async (_, path, sample, plan) => {
  await openGreek(path, sample, plan);
  expect(document.body.textContent).toMatch(/\p{Script=Greek}/u);
  expect(wrongLanguages()).toEqual([]);
});

it('the sheets of a routine do so too', async () => {
  await openGreek('/routine/back', { session: { stage: greek(offeredStage(20)) } });
  await press(/^Swap/);
  await screen.findByRole('dialog', { name: /^Swap/ });
  expect(wrongLanguages()).toEqual([]);
  await press('Close');
  await press(/^Start/);
  await screen.findByRole('dialog', { name: /is not over/ });
  expect(wrongLanguages()).toEqual([]);
});

it('every phase of a session and its sheets do so too', async () => {
  const { app, goTo, plan } = await openSession(greek(samplePlan()));
  act(() => inGreek(app));
  const seen = new Set<string>();
  for (const { id, kind } of plan.steps) {
    if (seen.has(kind)) continue;
    seen.add(kind);
    goTo(id);
    expect([kind, ...wrongLanguages()]).toEqual([kind]);
  }
  goTo('lifts.1/1/work');
  await press('Done');
  expect(wrongLanguages(), 'the log').toEqual([]);
  await press('It hurts');
  await screen.findByRole('dialog', {}, { timeout: 10_000 });
  expect(wrongLanguages(), 'where it hurts').toEqual([]);
  await press('Lower back');
  await press('7');
  expect(wrongLanguages(), 'the ways on').toEqual([]);
  await press('Close');
  await press('Pause');
  await press('All steps');
  expect(wrongLanguages(), 'the steps').toEqual([]);
  await press('Close');
  await press('Change');
  await screen.findByRole('dialog', { name: /^Change/ });
  expect(wrongLanguages(), 'a change').toEqual([]);
});
