import { describe, expect, it, vi } from 'vitest';
import { offerOf } from '../../src/store/session-view.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { browser, type Tab } from './browser-tabs.ts';

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
