import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apportion } from '../../src/core/duration.ts';

it('gives the remainder of rounding to the parts that lost most', () => {
  expect(apportion([27.5, 26.4, 2.3], 1)).toEqual([28, 26, 2]);
  expect(apportion([], 1)).toEqual([]);
});

it('adds up to the rounded sum, and moves no part by a unit or more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000_000), { maxLength: 6 }), (parts) => {
      const rounded = apportion(parts, 1000);
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(rounded.reduce((total, part) => total + part, 0)).toBe(Math.round(sum / 1000) * 1000);
      for (const [i, part] of parts.entries()) expect(Math.abs((rounded[i] ?? 0) - part)).toBeLessThan(1000);
    }),
  );
});
