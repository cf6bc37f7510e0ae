import { describe, expect, it, vi } from 'vitest';
import { bridgeOpenSteps, unbridgeSteps } from '../../src/core/plan/bridge.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Checkpoint } from '../../src/core/session/checkpoint.ts';
import { SIGHT_MS } from '../../src/core/session/foresee.ts';
import { isActive } from '../../src/core/session/views.ts';
import type { SessionRecord } from '../../src/core/training/record.ts';
import { recordOf } from '../../src/core/training/record-of.ts';
import { lookAgain } from '../../src/store/look-again.ts';
import { createSessionStore, type SessionStoreNeeds } from '../../src/store/session-store.ts';
import { offerOf } from '../../src/store/session-view.ts';
import { alreadyHere } from '../support/already-here.ts';
import { runnerInFakeTime } from '../support/fake-time.ts';
import { samplePlan } from '../support/sample-plan.ts';

/** The state that the tabs of one browser share. */
function browser() {
  const shared = {
    holder: null as object | null,
    kept: null as Checkpoint | null,
    records: [] as SessionRecord[],
    /** Whether there is no room to record a session. */
    full: false,
  };
  let ids = 0;
  /** A database answers later, and by then with what was saved meanwhile. */
  const readKept = async () => {
    await Promise.resolve();
    return shared.kept;
  };
  const openTab = (forSoundMode: SessionStoreNeeds['forSoundMode'] = (plan) => plan) => {
    const fake = runnerInFakeTime();
    const tab = {};
    const store = createSessionStore({
      runner: fake.runner,
      unlock: () => undefined,
      recordOf: alreadyHere(recordOf),
      forSoundMode,
      claim: async () => {
        if (shared.holder && shared.holder !== tab) return null;
        shared.holder = tab;
        return () => {
          shared.holder = null;
        };
      },
      wallNow: () => fake.time.wall,
      newId: () => `session-${++ids}`,
      keep: (record) => {
        if (shared.full) return;
        if (!shared.records.some(({ id }) => id === record.id)) shared.records.push(record);
        if (shared.kept?.session === record.id) shared.kept = null;
      },
      remember: (checkpoint) => {
        shared.kept = checkpoint;
      },
      lastKept: readKept,
      leftBehind: readKept,
    });
    const look = () =>
      lookAgain({
        session: store,
        takeUp: store.takeUp,
        lastKept: async () => shared.kept,
        isLive: async () => shared.holder !== null,
      });
    return { ...fake, store, look, view: () => store.getState() };
  };
  return { shared, openTab };
}

type Tab = ReturnType<ReturnType<typeof browser>['openTab']>;

describe('a session that an earlier page left behind', () => {
  const timed = { ...samplePlan, steps: samplePlan.steps.slice(0, 3) };
  /** What a killed page leaves behind: its last save, and its last sign of life. */
  const leftBehind = async (shared: ReturnType<typeof browser>['shared'], page: Tab, ms: number) => {
    await page.view().start(timed);
    page.pass(30_000);
    page.view().leave();
    const kept = shared.kept!;
    const running = { ...kept.state, status: 'running' as const };
    shared.kept = { ...kept, state: running, seenAt: kept.seenAt + ms };
    return shared.kept;
  };

  it('is offered as it stood at its last sign of life', async () => {
    const { shared, openTab } = browser();
    const found = await leftBehind(shared, openTab(), 5000);
    const { store, view } = openTab();
    store.takeUp(found);
    expect(offerOf(view())).toMatchObject({ session: 'session-1', state: { status: 'paused', step: 1 } });
    expect(shared.records).toEqual([]);
  });

  it('is recorded at once when it was over by then', async () => {
    const { shared, openTab } = browser();
    const found = await leftBehind(shared, openTab(), 60_000);
    const { store, view } = openTab();
    store.takeUp(found);
    expect(view().stage).toEqual({ kind: 'empty', offer: null });
    await vi.waitFor(() =>
      expect(shared).toMatchObject({ kept: null, records: [{ id: 'session-1', reason: 'completed' }] }),
    );
  });
});

it('can be resumed if there was no room to record it', async () => {
  const { shared, openTab } = browser();
  const { view, pass } = openTab();
  await view().start(samplePlan);
  pass(30_000);
  view().leave();
  shared.full = true;
  await view().discardOffer();
  expect(shared).toMatchObject({ kept: { session: 'session-1' }, holder: null, records: [] });
});

describe('the current session', () => {
  it('is recorded once it is over, and can no longer be resumed', async () => {
    const { shared, openTab } = browser();
    const { view, pass } = openTab();
    await view().start(samplePlan);
    pass(155_000);
    view().send({ type: 'done' });
    expect(view().stage).toMatchObject({ kind: 'over', record: { reason: 'completed' } });
    expect(shared).toMatchObject({ kept: null, holder: null, records: [{ reason: 'completed' }] });
  });

  it('is kept when the person leaves, and resumes where it was', async () => {
    const { shared, openTab } = browser();
    const { view, pass } = openTab();
    await view().start(samplePlan);
    pass(30_000);
    view().leave();
    expect(view().stage).toMatchObject({ kind: 'empty', offer: { state: { step: 1 } } });
    expect(shared.holder).toBeNull();
    pass(60_000);
    await view().resumeOffer();
    pass(3000);
    expect(view().stage).toMatchObject({ kind: 'live', state: { status: 'running', step: 1 } });
  });

  it('resumes as the current sound mode requires, even if it was left in another one', async () => {
    const { openTab } = browser();
    const left = openTab(bridgeOpenSteps);
    await left.view().start(samplePlan);
    left.pass(30_000);
    left.view().leave();
    const timings = (plan: Plan | null) => plan?.steps.map(({ timing }) => timing.kind);
    expect(timings(offerOf(left.view())?.plan ?? null)).not.toContain('open');
    const again = openTab(unbridgeSteps);
    again.store.setState({ stage: left.view().stage });
    await again.view().resumeOffer();
    expect(timings(again.runner.plan())).toEqual(timings(samplePlan));
  });

  it('starts once, however often Start is pressed', async () => {
    const { openTab } = browser();
    const { view } = openTab();
    const [first, second] = await Promise.all([view().start(samplePlan), view().start(samplePlan)]);
    expect([first, second]).toEqual(['started', 'started']);
  });

  it('is ended and recorded when another session is started', async () => {
    const { shared, openTab } = browser();
    const { view, pass } = openTab();
    await view().start(samplePlan);
    pass(30_000);
    expect(await view().start(samplePlan)).toBe('started');
    expect(shared.records).toMatchObject([{ id: 'session-1', reason: 'ended' }]);
    expect(view().stage).toMatchObject({ kind: 'live', state: { status: 'running', step: 0 } });
  });

  it('is recorded when another is started and saved over it at once', async () => {
    const { shared, openTab } = browser();
    const page = openTab();
    await page.view().start(samplePlan);
    page.pass(30_000);
    page.view().leave();
    const left = shared.kept?.session;
    page.runner.subscribe(() => {
      shared.kept = page.store.checkpoint();
    });
    await page.view().start(samplePlan);
    await vi.waitFor(() => expect(shared.records.map(({ id }) => id)).toEqual([left]));
  });

  it('does not start while one is live in another tab', async () => {
    const { openTab } = browser();
    const [a, b] = [openTab(), openTab()];
    await a.view().start(samplePlan);
    expect(await b.view().start(samplePlan)).toBe('elsewhere');
  });

  it('cannot be ended from a stale offer in another tab while it runs', async () => {
    const { shared, openTab } = browser();
    const [a, b] = [openTab(), openTab()];
    await a.view().start(samplePlan);
    a.pass(20_000);
    a.view().leave();
    b.store.setState({ stage: { kind: 'empty', offer: shared.kept } });
    await a.view().resumeOffer();
    expect(await b.view().discardOffer()).toBe(false);
    expect(shared.records).toEqual([]);
  });

  it('cannot be resumed from a stale offer after another tab finished it', async () => {
    const { shared, openTab } = browser();
    const [a, b] = [openTab(), openTab()];
    await a.view().start(samplePlan);
    a.view().leave();
    b.store.setState({ stage: { kind: 'empty', offer: shared.kept } });
    await a.view().resumeOffer();
    a.view().send({ type: 'finish' });
    await b.view().resumeOffer();
    expect(b.view().stage).toEqual({ kind: 'empty', offer: null });
    expect(shared.records).toHaveLength(1);
  });

  it('is offered, and not ended, when another tab that did not know of it starts one', async () => {
    const { shared, openTab } = browser();
    const [a, b] = [openTab(), openTab()];
    await a.view().start(samplePlan);
    a.pass(30_000);
    a.view().leave();
    expect(await b.view().start(samplePlan)).toBe('unfinished');
    expect(offerOf(b.view())).toMatchObject({ session: 'session-1', state: { step: 1 } });
    expect(shared).toMatchObject({ holder: null, records: [] });
    expect(await b.view().start(samplePlan)).toBe('started');
    await Promise.resolve();
    expect(shared.records).toMatchObject([{ id: 'session-1', reason: 'ended' }]);
  });
});

describe('an open page', () => {
  it('offers the session of a tab that crashed, when it looks again', async () => {
    const { shared, openTab } = browser();
    const [a, b] = [openTab(), openTab()];
    await a.view().start(samplePlan);
    a.pass(30_000);
    shared.kept = a.store.checkpoint();
    await b.look();
    expect(offerOf(b.view())).toBeNull();
    // The browser takes the lock of a tab that is gone.
    shared.holder = null;
    await b.look();
    expect(offerOf(b.view())).toMatchObject({ session: 'session-1' });
    expect(shared.records).toEqual([]);
  });

  it('no longer offers a session that another tab has resumed or ended', async () => {
    const { shared, openTab } = browser();
    const [a, b] = [openTab(), openTab()];
    await a.view().start(samplePlan);
    a.pass(20_000);
    a.view().leave();
    await b.look();
    expect(offerOf(b.view())).toMatchObject({ session: 'session-1' });
    await a.view().resumeOffer();
    await b.look();
    expect(b.view().stage).toEqual({ kind: 'empty', offer: null });
    a.view().send({ type: 'finish' });
    await b.look();
    expect(b.view().stage).toEqual({ kind: 'empty', offer: null });
    expect(shared.records).toHaveLength(1);
  });

  it('leaves its own session and its summary alone, whatever is kept', async () => {
    const { openTab } = browser();
    const { look, view } = openTab();
    await view().start(samplePlan);
    await look();
    expect(view().stage.kind).toBe('live');
    view().send({ type: 'finish' });
    await look();
    expect(view().stage.kind).toBe('over');
  });
});

describe('a boundary', () => {
  it('is on the screen early by the time a picture takes, and in the session at its instant', async () => {
    const { view, pass, runner } = browser().openTab();
    await view().start(samplePlan);
    const shown = () => {
      const { stage } = view();
      return stage.kind === 'live' ? stage.state.step : null;
    };
    const real = () => {
      const state = runner.state();
      return isActive(state) ? state.step : null;
    };
    pass(10_000 - SIGHT_MS - 1);
    expect([shown(), real()]).toEqual([0, 0]);
    pass(1);
    expect([shown(), real()]).toEqual([1, 0]);
    const { stage } = view();
    pass(SIGHT_MS);
    expect([shown(), real()]).toEqual([1, 1]);
    // The same picture: nothing is drawn twice.
    expect(view().stage).toBe(stage);
  });

  it('that a press prevents is taken back', async () => {
    const { view, pass } = browser().openTab();
    await view().start(samplePlan);
    pass(10_000 - SIGHT_MS);
    view().send({ type: 'pause' });
    expect(view().stage).toMatchObject({ state: { status: 'paused', step: 0 } });
  });
});
