// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { compose } from '../../src/app/compose.ts';
import { parseFlags } from '../../src/app/flags.ts';
import type { KeptChoices } from '../../src/core/plan/choices.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { offerOf } from '../../src/store/session-view.ts';
import { CHECKPOINT, RECORD } from '../storage/sample-checkpoint.ts';
import { fakeDisk } from '../support/fake-disk.ts';

vi.mock('../../src/app/late/outputs.ts', () => {
  throw new Error('no network');
});
vi.mock('../../src/core/plan/fit/plan-for.ts', () => {
  throw new Error('no network');
});
vi.mock('../../src/app/shipped/shipped-library.ts', () => ({
  shippedLibrary: { routines: [], exercises: new Map() },
}));

const openPage = (disk = fakeDisk()) => compose(parseFlags(''), (onRefused) => openStorage(onRefused, disk));
const openSteps = (plan: Plan | null) => plan?.steps.filter(({ timing }) => timing.kind === 'open').length;
const PLAN: Plan = {
  ...CHECKPOINT.plan,
  steps: CHECKPOINT.plan.steps.map((step) =>
    step.kind === 'work' ? { ...step, timing: { kind: 'open', estimateMs: 45_000 } } : step,
  ),
};
const CHANGED: KeptChoices = { level: 'low', equipment: [], leftOut: [], swaps: {}, minutes: 10 };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));

it('open steps are bridged when the sound mode asks for it, even if the sound code cannot be fetched', async () => {
  const { app, runner } = openPage();
  const { session, settings } = app;
  settings.getState().change({ soundMode: 'screen-off' });
  expect(await session.getState().start(PLAN)).toBe('started');
  expect(openSteps(runner.plan())).toBe(0);

  await vi.advanceTimersByTimeAsync(5000);
  session.getState().leave();
  settings.getState().change({ soundMode: 'music' });
  expect(await session.getState().resumeOffer()).toBe(true);
  expect(openSteps(runner.plan())).toBe(1);
});

it('with sound off, a short sleep asks nothing and a long one does', async () => {
  const { app, runner } = openPage();
  app.settings.getState().change({ sounds: false });
  await app.session.getState().start(CHECKPOINT.plan);
  vi.setSystemTime(Date.now() + 60_000);
  runner.reconcile();
  expect(runner.absence()).toBeNull();
  vi.setSystemTime(Date.now() + 120_000);
  runner.reconcile();
  expect(runner.absence()).not.toBeNull();
});

it('an unfinished session is offered even if the code that plans cannot be fetched', async () => {
  const disk = fakeDisk();
  disk.stored.set('documents/library', { choices: { 'desk-reset': CHANGED }, careSeen: true });
  disk.stored.set('checkpoint/session', CHECKPOINT);
  const { app, recall } = openPage(disk);
  await recall();
  expect(app.library.getState().planFor).toBeNull();
  expect(offerOf(app.session.getState())?.session).toBe(CHECKPOINT.session);
});

it.each<[what: string, live: (app: ReturnType<typeof openPage>['app']) => unknown]>([
  ['a session began', ({ session }) => session.getState().start(CHECKPOINT.plan)],
  ['a session was recorded', ({ history }) => history.getState().add(RECORD)],
  ['a routine was changed', ({ library }) => library.getState().choose('desk-reset', CHANGED)],
])('once %s, the next page does not begin with the library of a new user', async (_, live) => {
  localStorage.clear();
  const { app } = openPage();
  app.settings.getState().change({ theme: 'dark' });
  expect(localStorage.getItem('holdfast:appearance')).not.toContain('ownFirstScreen');
  await live(app);
  expect(JSON.parse(localStorage.getItem('holdfast:appearance') ?? '')).toMatchObject({
    ownFirstScreen: true,
  });
});

it('a page that goes into the page cache gives up its session and the database, and has both when it is back', async () => {
  const disk = fakeDisk();
  const rest = vi.spyOn(disk, 'rest');
  const wake = vi.spyOn(disk, 'wake');
  const { app, runner, recall } = openPage(disk);
  await app.session.getState().start(CHECKPOINT.plan);
  await vi.advanceTimersByTimeAsync(5000);
  const goes = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
    window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

  goes('pagehide', false);
  expect([runner.state().status, rest.mock.calls.length]).toEqual(['running', 0]);
  goes('pagehide', true);
  expect(runner.plan()).toBeNull();
  expect(rest).toHaveBeenCalledOnce();
  expect(wake).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  goes('pageshow', true);
  expect(wake).toHaveBeenCalledOnce();
  await recall();
  const left = offerOf(app.session.getState());
  expect(left?.state.status).toBe('paused');
  expect(await app.session.getState().resumeOffer()).toBe(true);
  expect(runner.state()).toMatchObject({ status: 'running', step: left?.state.step });
});
