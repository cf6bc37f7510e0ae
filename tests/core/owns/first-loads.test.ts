import { expect, it } from 'vitest';
import { firstLoads } from '../../../src/core/owns/first-loads.ts';
import { defaultOwns } from '../../../src/core/owns/owns.ts';

const rack = (load: Parameters<typeof firstLoads>[0]['load'], owns = defaultOwns('kg')) => ({
  load,
  unit: 'kg' as const,
  owns,
});

it('offers the empty bar, light dumbbells and light plates of a stack', () => {
  expect(firstLoads(rack('barbell'), null)).toEqual([20, 30, 40]);
  expect(firstLoads(rack('dumbbells'), null)).toEqual([6, 10, 16]);
  expect(firstLoads(rack('stack'), null)).toEqual([10, 20, 30]);
});

it('offers weights around the one that a related exercise suggests', () => {
  expect(firstLoads(rack('barbell'), 50)).toEqual([40, 50, 60]);
});

it('offers only what the person owns, each weight once', () => {
  const owns = { ...defaultOwns('kg'), dumbbells: [8] };
  expect(firstLoads(rack('dumbbells', owns), null)).toEqual([8]);
});

it('offers nothing where the body or a band is the load', () => {
  for (const load of ['none', 'body', 'band', 'assistance'] as const) {
    expect(firstLoads(rack(load), null)).toEqual([]);
  }
});
