import { describe, expect, it } from 'vitest';
import { loadKind } from '../../../src/core/owns/load-kind.ts';
import {
  loadAtMost,
  loadNearest,
  loadsOf,
  nextLoad,
  rackOf,
  smallestLoad,
} from '../../../src/core/owns/loads.ts';
import { defaultOwns, NOTHING_SAID, ownsOf, saidInShort } from '../../../src/core/owns/owns.ts';
import { inUnit, toKg } from '../../../src/core/owns/unit.ts';

const gym = (load: Parameters<typeof loadsOf>[0]['load'], unit: 'kg' | 'lb' = 'kg') => ({
  load,
  unit,
  owns: defaultOwns(unit),
});

describe('the next available weight in a gym', () => {
  it.each([
    ['dumbbells', 'kg', 8, 1, 9],
    ['dumbbells', 'kg', 10, 1, 12],
    ['dumbbells', 'kg', 10, -1, 9],
    ['dumbbells', 'kg', 11, 1, 12],
    ['dumbbells', 'kg', 12, -1, 10],
    ['dumbbells', 'lb', 25, 1, 30],
    ['dumbbells', 'lb', 25, -1, 22.5],
    ['dumbbells', 'kg', 1, -1, 1],
    ['barbell', 'kg', 0, 1, 20],
    ['barbell', 'kg', 20, 1, 22.5],
    ['barbell', 'kg', 20, -1, 20],
    ['barbell', 'lb', 45, 1, 50],
    ['barbell', 'lb', 45, -1, 45],
    ['stack', 'kg', 27.5, 1, 30],
    ['stack', 'kg', 2.5, -1, 2.5],
    ['assistance', 'kg', -20, 1, -17.5],
    ['assistance', 'kg', -20, -1, -22.5],
    ['assistance', 'kg', 0, 1, 0],
    ['body', 'kg', 0, 1, 1.25],
    ['body', 'kg', 0, -1, -1.25],
    ['body', 'kg', -1.25, 1, 0],
    ['none', 'kg', 0, 1, 0],
  ] as const)('%s in %s from %d, %d: %d', (kind, unit, from, direction, expected) => {
    expect(nextLoad(gym(kind, unit), from, direction)).toBe(expected);
  });

  it('one step up and one down leads back, from every weight', () => {
    for (const kind of ['dumbbells', 'barbell', 'stack', 'band', 'assistance', 'body'] as const) {
      for (const unit of ['kg', 'lb'] as const) {
        const rack = gym(kind, unit);
        let at = inUnit(loadsOf(rack)[0]!, unit);
        for (const _ of loadsOf(rack).slice(1)) {
          const next = nextLoad(rack, at, 1);
          expect(next).toBeGreaterThan(at);
          expect(nextLoad(rack, next, -1)).toBe(at);
          at = next;
        }
        expect(nextLoad(rack, at, 1)).toBe(at);
      }
    }
  });
});

describe('what a person owns', () => {
  const home = ownsOf(saidInShort({ barKg: 15, platesKg: [10, 5], dumbbellsKg: [12, 4, 8] }), 'kg');

  it('decides the step: with nothing under 5 kg plates a bar grows by ten', () => {
    expect(nextLoad({ load: 'barbell', unit: 'kg', owns: home }, 25, 1)).toBe(35);
    expect(loadAtMost({ load: 'barbell', unit: 'kg', owns: home }, 60)).toBe(55);
    expect(loadNearest({ load: 'barbell', unit: 'kg', owns: home }, 62)).toBe(65);
  });

  it('has its heaviest load nearest to any weight above that', () => {
    for (const load of ['barbell', 'dumbbells', 'stack', 'band'] as const) {
      const rack = { load, unit: 'kg', owns: home } as const;
      expect([load, loadNearest(rack, 1000)]).toEqual([load, loadsOf(rack).at(-1)]);
    }
    expect(loadNearest({ load: 'none', unit: 'kg', owns: home }, 62)).toBe(62);
  });

  it('never suggests less than the lightest bar or the lightest pair', () => {
    expect(smallestLoad({ load: 'barbell', unit: 'kg', owns: home })).toBe(15);
    expect(loadAtMost({ load: 'barbell', unit: 'kg', owns: home }, 3)).toBe(15);
    expect(smallestLoad({ load: 'dumbbells', unit: 'kg', owns: home })).toBe(4);
    expect(loadAtMost({ load: 'dumbbells', unit: 'kg', owns: home }, 0)).toBe(4);
  });

  it('steps from pair to pair, whatever lies between', () => {
    const rack = { load: 'dumbbells', unit: 'kg', owns: home } as const;
    expect(nextLoad(rack, 4, 1)).toBe(8);
    expect(nextLoad(rack, 9, 1)).toBe(12);
    expect(nextLoad(rack, 12, 1)).toBe(12);
  });

  it('stops at the heaviest load that its plates make', () => {
    const owns = ownsOf(
      {
        ...NOTHING_SAID,
        plates: [
          { kg: 20, pairs: 1 },
          { kg: 2.5, pairs: 0 },
        ],
      },
      'kg',
    );
    expect(loadsOf({ load: 'barbell', unit: 'kg', owns })).toEqual([20, 60]);
  });

  it('helps with a lighter band from time to time, until it is done without', () => {
    const rack = rackOf(['pull-up-bar', 'band'], 'kg', defaultOwns('kg'));
    expect(loadsOf(rack)).toEqual([-30, -18.5, -11.5, -5, 0]);
    expect(smallestLoad(rack)).toBe(-5);
    expect(nextLoad(rack, -30, 1)).toBe(-18.5);
    expect(loadsOf(rackOf(['assist-machine'], 'kg', defaultOwns('kg'))).at(-2)).toBe(-2.5);
  });

  it('is what hangs on a belt: one plate of a pair, or both', () => {
    const owns = ownsOf(
      {
        ...NOTHING_SAID,
        plates: [
          { kg: 10, pairs: 1 },
          { kg: 15, pairs: 1 },
        ],
      },
      'kg',
    );
    const loads = loadsOf({ load: 'body', unit: 'kg', owns });
    expect(loads.filter((kg) => kg > 0)).toEqual([10, 15, 20, 25, 30, 35, 40, 50]);
  });

  it('is as in a gym where nothing was said', () => {
    expect(ownsOf(NOTHING_SAID, 'lb')).toEqual(defaultOwns('lb'));
    expect(ownsOf({ ...NOTHING_SAID, plates: [{ kg: 5, pairs: 0 }] }, 'kg')).toEqual(defaultOwns('kg'));
  });

  it('is lifted as exactly in the other unit', () => {
    const rack = { load: 'barbell', unit: 'lb', owns: home } as const;
    const seen = loadsOf({ ...rack, unit: 'kg' }).map((kg) => inUnit(kg, 'lb'));
    let at = seen[0]!;
    for (const next of seen.slice(1)) {
      expect(nextLoad(rack, at, 1)).toBe(next);
      at = next;
    }
  });
});

it('the least that can be lifted is never nothing', () => {
  expect(smallestLoad(gym('stack'))).toBe(2.5);
  expect(smallestLoad(gym('body'))).toBe(1.25);
  expect(smallestLoad(gym('assistance'))).toBe(-2.5);
  expect(smallestLoad(gym('none'))).toBeNull();
});

it('reads every half pound back as the half pound that was entered', () => {
  for (let half = -200; half <= 1200; half++) expect(inUnit(toKg(half / 2, 'lb'), 'lb')).toBe(half / 2);
});

it.each([
  [['barbell'], 'barbell'],
  [['pull-up-bar', 'band'], 'assistance'],
  [['assist-machine'], 'assistance'],
  [['cable'], 'stack'],
  [['band'], 'band'],
  [['dumbbells', 'bench'], 'dumbbells'],
  [['pull-up-bar'], 'body'],
  [['chair'], 'none'],
  [[], 'none'],
] as const)('an exercise with %j is loaded with %s', (equipment, kind) => {
  expect(loadKind(equipment)).toBe(kind);
});
