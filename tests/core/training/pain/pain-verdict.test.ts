import { expect, it } from 'vitest';
import type { Pain } from '../../../../src/core/session/pain.ts';
import { needsRedFlags, painVerdict } from '../../../../src/core/training/pain/pain-verdict.ts';

const pain = (level: number, part: Partial<Pain> = {}): Pain => ({
  place: 'lower-back',
  side: null,
  level,
  sharp: false,
  ...part,
});

it('goes on with a pain up to 3, eases at 4 and 5, and stops above', () => {
  const verdicts = Array.from({ length: 11 }, (_, level) => painVerdict(pain(level)));
  expect(verdicts).toEqual([...Array(4).fill('go-on'), ...Array(2).fill('ease'), ...Array(5).fill('stop')]);
});

it('stops at a sharp or sudden pain, however small', () => {
  expect(painVerdict(pain(1, { sharp: true }))).toBe('stop');
});

it('names the red flags for a pain over 5 in the back, and for no other', () => {
  expect(needsRedFlags(pain(6))).toBe(true);
  expect(needsRedFlags(pain(6, { place: 'upper-back' }))).toBe(true);
  expect(needsRedFlags(pain(5))).toBe(false);
  expect(needsRedFlags(pain(9, { place: 'knee', side: 'left' }))).toBe(false);
});
