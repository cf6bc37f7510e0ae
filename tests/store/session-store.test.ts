import { describe, expect, it, vi } from 'vitest';
import { bridgeOpenSteps, unbridgeSteps } from '../../src/core/plan/bridge.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { SIGHT_MS } from '../../src/core/session/foresee.ts';
import { isActive } from '../../src/core/session/views.ts';
import { offerOf } from '../../src/store/session-view.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { browser } from './browser-tabs.ts';

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
