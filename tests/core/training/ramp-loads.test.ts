import { describe, expect, it } from 'vitest';
import { defaultOwns, ownsOf, saidInShort } from '../../../src/core/owns/owns.ts';
import { rampLoads } from '../../../src/core/training/ramp-loads.ts';

const gym = (load: 'barbell' | 'dumbbells' | 'stack' | 'body' | 'assistance', unit: 'kg' | 'lb' = 'kg') => ({
  load,
  unit,
  owns: defaultOwns(unit),
});

describe('the weights that lead up to a working weight', () => {
  it('are about half, 70 % and 85 % of it: 40, 55 and 67.5 before a deadlift of 80 kg', () => {
    expect(rampLoads(gym('barbell'), 80, 'hinge')).toEqual([40, 55, 67.5]);
  });

  it('are what the kit can show: with plates of 15 and 10 kg, 40, 60 and 70 before 80 kg', () => {
    const owns = ownsOf(saidInShort({ barKg: 20, platesKg: [15, 10] }), 'kg');
    expect(rampLoads({ load: 'barbell', unit: 'kg', owns }, 80, 'hinge')).toEqual([40, 60, 70]);
  });

  it('are none up to twice the smallest load, except before a heavy hinge or vertical pull', () => {
    expect(rampLoads(gym('barbell'), 40, null)).toEqual([]);
    expect(rampLoads(gym('barbell'), 40, 'hinge')).toEqual([20, 27.5, 35]);
    expect(rampLoads(gym('barbell'), 20, 'hinge')).toEqual([]);
  });

  it('name each load once', () => {
    const owns = ownsOf(saidInShort({ dumbbellsKg: [4, 10, 22] }), 'kg');
    expect(rampLoads({ load: 'dumbbells', unit: 'kg', owns }, 22, null)).toEqual([10]);
  });

  it('are the body alone before weight is added to it, and none with help', () => {
    expect(rampLoads(gym('body'), 10, 'vertical-pull')).toEqual([0]);
    expect(rampLoads(gym('assistance'), -20, 'vertical-pull')).toEqual([]);
  });
});
