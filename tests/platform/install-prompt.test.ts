import { expect, it } from 'vitest';
import { isIosTab } from '../../src/platform/install-prompt.ts';

it.each([
  ['an iPhone tab', { standalone: false, maxTouchPoints: 5 }, true],
  ['the app on an iPhone', { standalone: true, maxTouchPoints: 5 }, false],
  ['a Mac', { standalone: false, maxTouchPoints: 0 }, false],
  ['an Android phone', { maxTouchPoints: 5 }, false],
])('hints at the Home Screen or not: %s', (_device, about, expected) => {
  expect(isIosTab(about)).toBe(expected);
});
