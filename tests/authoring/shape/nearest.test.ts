import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/authoring/shape/nearest.ts';

const FIELDS = ['rest', 'reps', 'rounds', 'roundRest', 'holdInRep'];

describe('the nearest word', () => {
  it.each([
    ['rset', 'rest'],
    ['rep', 'reps'],
    ['Rounds', 'rounds'],
    ['round-rest', 'roundRest'],
    ['holdinreps', 'holdInRep'],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, FIELDS)).toBe(meant);
  });

  it.each(['weight', 'x', '', 'r'.repeat(1000)])('to %j is none', (word) => {
    expect(nearest(word, FIELDS)).toBeNull();
  });
});
