import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOwns, ownsOf, saidInShort } from '../../../src/core/owns/owns.ts';
import { barbellLoads, platesFor, platesOnBar } from '../../../src/core/owns/plates-for.ts';
import { toKg } from '../../../src/core/owns/unit.ts';
import '../../support/properties.ts';

const GYM = defaultOwns('kg');

describe('what to put on each side of a bar', () => {
  it('"Barbell, 80 kg": 25 + 5 a side, or 20 + 10 without a 25', () => {
    expect(platesFor(80, GYM)).toEqual({ fit: 'exact', bar: 20, side: [25, 5], kg: 80 });
    const without25 = ownsOf(saidInShort({ barKg: 20, platesKg: [20, 15, 10, 5, 2.5, 1.25] }), 'kg');
    expect(platesFor(80, without25)).toEqual({ fit: 'exact', bar: 20, side: [20, 10], kg: 80 });
  });

  it('"Barbell, 80 kg": 20 + 15 a side of a bar of 10 kg', () => {
    const lightBar = ownsOf(saidInShort({ barKg: 10, platesKg: [20, 15, 10, 5, 2.5, 1.25] }), 'kg');
    expect(platesFor(80, lightBar)).toEqual({ fit: 'exact', bar: 10, side: [20, 15], kg: 80 });
  });

  it('takes two plates where the greedy way takes three', () => {
    const plates = [25, 20, 10].map((kg) => ({ kg, pairs: 2 }));
    expect(platesOnBar(100, 20, plates)?.side).toEqual([20, 20]);
  });

  it('gives the nearest below, and says so', () => {
    const plates = [{ kg: 10, pairs: 1 }];
    expect(platesOnBar(65, 20, plates)).toEqual({ fit: 'below', bar: 20, side: [10], kg: 40 });
  });

  it('takes the empty bar for its own weight, and has no answer under it', () => {
    expect(platesFor(20, GYM)).toEqual({ fit: 'exact', bar: 20, side: [], kg: 20 });
    expect(platesFor(15, GYM)).toBeNull();
  });

  it('takes the lighter bar when only that one makes the load', () => {
    const owns = {
      bars: [20, 10],
      plates: [
        { kg: 5, pairs: 1 },
        { kg: 7.5, pairs: 1 },
      ],
    };
    expect(platesFor(30, owns)).toMatchObject({ bar: 20, side: [5] });
    expect(platesFor(25, owns)).toMatchObject({ fit: 'exact', bar: 10, side: [7.5] });
  });

  it('loads a bar of 45 lb with plates in pounds, to the pound', () => {
    const loading = platesFor(toKg(185, 'lb'), defaultOwns('lb'));
    expect(loading?.fit).toBe('exact');
    expect(loading?.kg).toBe(toKg(185, 'lb'));
    expect(loading?.side.map((kg) => toKg(kg, 'kg'))).toEqual([toKg(45, 'lb'), toKg(25, 'lb')]);
  });
});

const PLATES = fc.uniqueArray(
  fc.record({
    kg: fc.constantFrom(25, 20, 15, 11.25, 10, 5, 2.5, 1.25, 20.41, 0.5),
    pairs: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ kg }) => kg, maxLength: 6 },
);

describe('for any bar, plates and load', () => {
  it('the sum is exact or the nearest below, and never takes more plates than are owned', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(20, 15, 10, 7.5),
        PLATES,
        fc.integer({ min: 0, max: 800 }),
        (bar, plates, fours) => {
          const asked = fours / 4;
          const loading = platesOnBar(asked, bar, plates);
          expect(loading === null).toBe(asked < bar - 0.13);
          if (!loading) return;
          const sum = bar + 2 * loading.side.reduce((all, kg) => all + kg, 0);
          expect(loading.kg).toBeCloseTo(sum, 1);
          expect(loading.kg).toBeLessThanOrEqual(asked + 0.14);
          expect(loading.fit).toBe(Math.abs(loading.kg - asked) <= 0.14 ? 'exact' : 'below');
          for (const { kg, pairs } of plates) {
            expect(loading.side.filter((each) => each === kg).length).toBeLessThanOrEqual(pairs);
          }
          const between = barbellLoads({ bars: [bar], plates }).filter(
            (kg) => kg > loading.kg && kg <= asked,
          );
          expect(between).toEqual([]);
        },
      ),
    );
  });

  it('every load on the list can be built exactly', () => {
    fc.assert(
      fc.property(PLATES, (plates) => {
        const owns = { bars: [20, 10], plates };
        for (const kg of barbellLoads(owns)) expect(platesFor(kg, owns)).toMatchObject({ fit: 'exact' });
      }),
    );
  });
});
