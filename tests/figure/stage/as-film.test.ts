import { expect, it } from 'vitest';
import { asFilm } from '../../../src/figure/stage/put-at.ts';

it('moves 20 times a second', () => {
  expect(asFilm(5000)).toBe('steps(100)');
});

it('moves less often, but at moments of the film, where fewer steps can be told apart', () => {
  expect(asFilm(45_000, 300)).toBe('steps(300)');
  expect(asFilm(120_000, 300)).toBe('steps(300)');
});

it('moves once even in no time', () => {
  expect(asFilm(0)).toBe('steps(1)');
  expect(asFilm(0, 44)).toBe('steps(1)');
});
