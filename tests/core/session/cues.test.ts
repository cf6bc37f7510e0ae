import { expect, it } from 'vitest';
import { isWanted } from '../../../src/core/session/cues.ts';

it('only counts longer than asked for are unwanted', () => {
  expect([4, 3, 0].map((count) => isWanted({ count }, 3))).toEqual([false, true, true]);
  expect(isWanted({ count: 0 }, 0)).toBe(true);
});
