import fc from 'fast-check';
import { expect, it } from 'vitest';
import { playOrder } from '../../src/outputs/soundtrack/play-order.ts';

const songs = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 });

it('is the order in which songs were added, unless shuffled', () => {
  expect(playOrder(['a', 'b', 'c'], { shuffle: false, seed: 1, last: 'a' })).toEqual(['a', 'b', 'c']);
});

it('holds every song once in every round, and the same for the same seed', () => {
  fc.assert(
    fc.property(songs, fc.integer(), (ids, seed) => {
      const order = playOrder(ids, { shuffle: true, seed, last: null });
      expect(order.toSorted()).toEqual(ids.toSorted());
      expect(playOrder(ids, { shuffle: true, seed, last: null })).toEqual(order);
    }),
  );
});

it('never plays a song twice in a row if there is another', () => {
  fc.assert(
    fc.property(songs, fc.integer(), fc.nat(), (ids, seed, nth) => {
      fc.pre(ids.length > 1);
      const last = ids[nth % ids.length] ?? null;
      expect(playOrder(ids, { shuffle: true, seed, last })[0]).not.toBe(last);
    }),
  );
});

it('differs for another seed', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `${i}`);
  const orders = [1, 2, 3].map((seed) => playOrder(ids, { shuffle: true, seed, last: null }).join(' '));
  expect(new Set(orders).size).toBe(3);
});
