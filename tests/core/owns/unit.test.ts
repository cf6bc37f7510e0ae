import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnit, kgMeant, toKg } from '../../../src/core/owns/unit.ts';

describe('a weight', () => {
  it.each([
    [22.7, 'kg'],
    [0.55, 'kg'],
    [46.25, 'lb'],
    [314.75, 'lb'],
    [-7.5, 'lb'],
  ] as const)('of %d %s is shown as it was entered', (value, unit) => {
    expect(inUnit(toKg(value, unit), unit)).toBe(value);
  });

  it('is shown as it was entered, by 50 g or by quarter pounds, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (steps) => {
        expect(inUnit(toKg(steps / 20, 'kg'), 'kg')).toBe(steps / 20 || 0);
        expect(inUnit(toKg(steps / 4, 'lb'), 'lb')).toBe(steps / 4 || 0);
      }),
    );
  });

  it('of the other unit is rounded for the eye', () => {
    expect(inUnit(24, 'lb')).toBe(53);
    expect(inUnit(toKg(45, 'lb'), 'kg')).toBe(20.5);
  });

  it('stays the same weight when the unit changes and the number shown is entered again', () => {
    expect(kgMeant(53, 'lb', [22, 24])).toBe(24);
    expect(kgMeant(24, 'kg', [toKg(53, 'lb')])).toBe(toKg(53, 'lb'));
    expect(kgMeant(55, 'lb', [24])).toBe(toKg(55, 'lb'));
  });
});
