import { expect, it, vi } from 'vitest';
import { createInstallAttempts } from '../../src/offline/install-attempts.ts';

const MINUTE = 60_000;

function attempts() {
  const install = vi.fn<() => void>();
  return { install, made: createInstallAttempts({ install }) };
}

it('leaves an installation alone that has not failed', () => {
  const { install, made } = attempts();
  made.retry(MINUTE);
  made.retry(MINUTE, true);
  expect(install).not.toHaveBeenCalled();
});

it('tries again a while after a failure, once', () => {
  const { install, made } = attempts();
  made.failed(0);
  made.retry(14_999);
  expect(install).not.toHaveBeenCalled();
  made.retry(15_000);
  made.retry(MINUTE);
  expect(install).toHaveBeenCalledTimes(1);
});

it('waits longer after each failure, a quarter of an hour at most', () => {
  const { install, made } = attempts();
  const waits = Array.from({ length: 10 }, () => {
    made.failed(0);
    const tries = install.mock.calls.length;
    let now = 0;
    while (install.mock.calls.length === tries) made.retry((now += 15_000));
    return now / 1000;
  });
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900, 900]);
});

it('tries at once when the network has come back', () => {
  const { install, made } = attempts();
  made.failed(0);
  made.retry(1, true);
  expect(install).toHaveBeenCalledTimes(1);
});

it('begins again with a short wait after a success', () => {
  const { install, made } = attempts();
  made.failed(0);
  made.retry(15_000);
  made.failed(15_000);
  made.done();
  made.retry(MINUTE);
  expect(install).toHaveBeenCalledTimes(1);
  made.failed(MINUTE);
  made.retry(MINUTE + 15_000);
  expect(install).toHaveBeenCalledTimes(2);
});
