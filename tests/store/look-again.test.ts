import { describe, expect, it } from 'vitest';
import { offerOf } from '../../src/store/session-view.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { browser } from './browser-tabs.ts';

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
