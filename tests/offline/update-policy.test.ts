import { expect, it, vi } from 'vitest';
import { createUpdatePolicy } from '../../src/offline/update-policy.ts';

const HOUR = 3_600_000;

function page({ controlled = true, safe = true } = {}) {
  const state = { safe, apply: () => {} };
  const deps = {
    isSafeToReload: vi.fn<() => Promise<boolean>>(() => Promise.resolve(state.safe)),
    onOfflineReady: vi.fn<() => void>(),
    onUpdateReady: vi.fn<(apply: () => void) => void>((apply) => {
      state.apply = apply;
    }),
    letWaitingTakeOver: vi.fn<() => void>(),
    reload: vi.fn<() => void>(),
    askForUpdate: vi.fn<() => void>(),
  };
  return { state, deps, policy: createUpdatePolicy(deps, { controlled, now: 0 }) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('is offline-ready and not reloaded when the first service worker takes over', async () => {
  const { deps, policy } = page({ controlled: false });
  policy.controlled();
  await settled();
  expect(deps.onOfflineReady).toHaveBeenCalledTimes(1);
  expect(deps.reload).not.toHaveBeenCalled();
});

it('reloads for an update even on the page of the first visit', async () => {
  const { deps, policy } = page({ controlled: false });
  policy.controlled();
  policy.controlled();
  await settled();
  expect(deps.onOfflineReady).toHaveBeenCalledTimes(1);
  expect(deps.reload).toHaveBeenCalledTimes(1);
});

it('offers a waiting version once, and does the same for the next version', () => {
  const { deps, policy } = page();
  const second = {};
  policy.waiting(second);
  policy.waiting(second);
  policy.waiting({});
  expect(deps.onUpdateReady).toHaveBeenCalledTimes(2);
});

it('does nothing with a waiting version until it is asked to', async () => {
  const { deps, policy } = page();
  policy.waiting({});
  policy.retry();
  await settled();
  expect(deps.letWaitingTakeOver).not.toHaveBeenCalled();
  expect(deps.reload).not.toHaveBeenCalled();
});

it('lets the waiting version take over when asked, if it is safe', async () => {
  const { state, deps, policy } = page();
  policy.waiting({});
  state.apply();
  await settled();
  expect(deps.letWaitingTakeOver).toHaveBeenCalledTimes(1);
});

it('delays a requested update until no session is live in any tab', async () => {
  const { state, deps, policy } = page({ safe: false });
  policy.waiting({});
  state.apply();
  policy.retry();
  await settled();
  expect(deps.letWaitingTakeOver).not.toHaveBeenCalled();
  state.safe = true;
  policy.retry();
  policy.retry();
  await settled();
  expect(deps.letWaitingTakeOver).toHaveBeenCalledTimes(1);
});

it('does not reload under a session when another tab brings in an update, but afterwards', async () => {
  const { state, deps, policy } = page({ safe: false });
  policy.controlled();
  policy.retry();
  await settled();
  expect(deps.reload).not.toHaveBeenCalled();
  state.safe = true;
  policy.retry();
  await settled();
  expect(deps.reload).toHaveBeenCalledTimes(1);
});

it('treats a failed check for live sessions as not safe', async () => {
  const { deps, policy } = page();
  deps.isSafeToReload.mockRejectedValueOnce(new Error('no locks'));
  policy.controlled();
  await settled();
  expect(deps.reload).not.toHaveBeenCalled();
  policy.retry();
  await settled();
  expect(deps.reload).toHaveBeenCalledTimes(1);
});

it('checks for updates when the page becomes visible, at most once an hour', () => {
  const { deps, policy } = page();
  policy.visible(HOUR - 1);
  expect(deps.askForUpdate).not.toHaveBeenCalled();
  policy.visible(HOUR);
  policy.visible(HOUR + 1000);
  expect(deps.askForUpdate).toHaveBeenCalledTimes(1);
  policy.visible(2 * HOUR);
  expect(deps.askForUpdate).toHaveBeenCalledTimes(2);
});
