// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reloadIfCutOff } from '../../src/platform/page-events.ts';

const page = { isFetching: false, reload: vi.fn<() => void>() };
const leave = (persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));
const comeBack = (persisted: boolean) =>
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

reloadIfCutOff(
  () => page.isFetching,
  () => page.reload(),
);
beforeEach(() => {
  page.isFetching = false;
});
afterEach(() => page.reload.mockReset());

it('a page that was left while code was on its way is loaded again when the person comes back', () => {
  page.isFetching = true;
  leave(true);
  // WebKit has given up the code by now.
  page.isFetching = false;
  comeBack(true);
  expect(page.reload).toHaveBeenCalledOnce();
});

it('a page that was left with all it had asked for comes back as it was, also when it then fetches more', () => {
  leave(true);
  page.isFetching = true;
  comeBack(true);
  expect(page.reload).not.toHaveBeenCalled();
});

it('a page that is loaded anew is not loaded twice', () => {
  page.isFetching = true;
  comeBack(false);
  expect(page.reload).not.toHaveBeenCalled();
});
