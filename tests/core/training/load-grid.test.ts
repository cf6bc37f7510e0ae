import { describe, expect, it } from 'vitest';
import { loadKind, nextLoad } from '../../../src/core/training/load-grid.ts';
import { inUnit, toKg } from '../../../src/core/training/unit.ts';

describe('the next available weight', () => {
  it.each([
    ['dumbbells', 'kg', 8, 1, 9],
    ['dumbbells', 'kg', 10, 1, 12],
    ['dumbbells', 'kg', 10, -1, 9],
    ['dumbbells', 'kg', 11, 1, 12],
    ['dumbbells', 'kg', 12, -1, 10],
    ['dumbbells', 'lb', 25, 1, 30],
    ['dumbbells', 'lb', 25, -1, 22.5],
    ['dumbbells', 'kg', 0, -1, 0],
    ['barbell', 'kg', 0, 1, 20],
    ['barbell', 'kg', 20, 1, 22.5],
    ['barbell', 'kg', 20, -1, 0],
    ['barbell', 'lb', 45, 1, 50],
    ['stack', 'kg', 27.5, 1, 30],
    ['assistance', 'kg', -20, 1, -17.5],
    ['assistance', 'kg', -20, -1, -22.5],
    ['assistance', 'kg', 0, 1, 0],
    ['body', 'kg', 0, 1, 1.25],
    ['body', 'kg', 0, -1, -1.25],
    ['body', 'kg', -1.25, 1, 0],
    ['none', 'kg', 0, 1, 0],
  ] as const)('%s in %s from %d, %d: %d', (kind, unit, from, direction, expected) => {
    expect(nextLoad(kind, unit, from, direction)).toBe(expected);
  });

  it('one step up and one down leads back, from every weight of the rack', () => {
    for (const kind of ['dumbbells', 'barbell', 'stack', 'band', 'body'] as const) {
      for (const unit of ['kg', 'lb'] as const) {
        let at = 0;
        for (let i = 0; i < 60; i++) {
          const next = nextLoad(kind, unit, at, 1);
          expect(next).toBeGreaterThan(at);
          expect(nextLoad(kind, unit, next, -1)).toBe(at);
          at = next;
        }
      }
    }
  });
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
