import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flagNames, parseFlags } from '../../src/app/flags.ts';

it('an address without flags switches none on', () => {
  expect(flagNames(parseFlags(''))).toEqual([]);
  expect(parseFlags('?utm_source=x').language).toBeNull();
});

it('an address with anything in it gives a speed at which a session can run', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.constantFrom('-1', '1e999', '0x10', '%E0%A4%A'),
  );
  fc.assert(
    fc.property(value, fc.string(), (speed, rest) => {
      const flags = parseFlags(`?speed=${speed}&${rest}`);
      expect(flags.speed).toBeGreaterThan(0);
      expect(flags.speed).toBeLessThanOrEqual(1000);
      expect(flagNames(flags).every((name) => name !== '')).toBe(true);
    }),
  );
});
