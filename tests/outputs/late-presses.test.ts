import { expect, it } from 'vitest';
import { createLatePresses } from '../../src/outputs/media-session/late-presses.ts';

it('accepts presses while the page is awake', () => {
  const presses = createLatePresses(0);
  presses.beat(1000, true);
  presses.beat(2000, true);
  expect(presses.isLate(2500, false)).toBe(false);
});

it('ignores a press that waited for a hidden page to wake up', () => {
  const presses = createLatePresses(0);
  presses.beat(1000, true);
  expect(presses.isLate(61_000, false)).toBe(true);
  expect(presses.isLate(62_000, false)).toBe(true);
  expect(presses.isLate(63_000, false)).toBe(false);
});

it('accepts it when the page is visible', () => {
  const presses = createLatePresses(0);
  expect(presses.isLate(61_000, true)).toBe(false);
});

it('accepts a press in a long pause, when a silent page is only woken once a minute', () => {
  const presses = createLatePresses(0);
  presses.beat(1000, false);
  expect(presses.isLate(50_000, false)).toBe(false);
  expect(presses.isLate(200_000, false)).toBe(true);
});
