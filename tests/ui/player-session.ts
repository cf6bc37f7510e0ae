import { act } from '@testing-library/react';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { recordOf } from '../../src/core/training/record-of.ts';
import { createSessionStore } from '../../src/store/session-store.ts';
import { offerOf } from '../../src/store/session-view.ts';
import { LockedDeck, StepList } from '../../src/ui/screens/player/late-parts.ts';
import { alreadyHere } from '../support/already-here.ts';
import { runnerInFakeTime } from '../support/fake-time.ts';
import { openApp, sampleApp, samplePlan } from '../support/sample-app.tsx';

/** The whole app at `#/session`, with the real engine on a clock that only the test moves. */
export async function openSession(plan: Plan = samplePlan()) {
  const opened = await openLateSession(plan);
  // The first test of a file fetches the screen's code.
  await opened.screen.findByRole('region', { name: 'Controls' }, { timeout: 10_000 });
  // In the app it is fetched while the page is idle.
  await LockedDeck.fetch();
  await StepList.fetch();
  return opened;
}

/** The same without waiting for the code of the player. */
export async function openLateSession(plan: Plan = samplePlan()) {
  const { runner, time, pass, sleep } = runnerInFakeTime();
  const kept: SessionRecord[] = [];
  const session = createSessionStore({
    runner,
    unlock: () => {},
    claim: async () => () => {},
    wallNow: () => time.wall,
    newId: () => 'this-one',
    recordOf: alreadyHere(recordOf),
    forSoundMode: (planned) => planned,
    keep: (record) => void kept.push(record),
    remember: () => {},
    lastKept: async () => offerOf(session.getState()),
    leftBehind: async () => offerOf(session.getState()),
  });
  await session.getState().start(plan);
  const app = { ...sampleApp(), session };
  const at = (kind: string) => plan.steps.findIndex((step) => step.id === kind);
  const screen = openApp(app, '/session');
  return {
    app,
    plan,
    runner,
    screen,
    session,
    /** The records of sessions that ended. */
    kept,
    /** The current session, the one on offer, and how to leave it. */
    view: () => ({
      plan: runner.plan(),
      state: runner.state(),
      offer: offerOf(session.getState()),
      leave: session.getState().leave,
    }),
    pass: (ms: number) => act(() => pass(ms)),
    sleep,
    /** Goes to a step by its id. */
    goTo: (id: string) => act(() => runner.send({ type: 'jump', step: at(id) })),
  };
}
