import type { Equipment } from '../../core/routine/equipment.ts';
import { list } from '../format.ts';
import { part } from '../language.ts';

/** As it follows "needs": with its article. */
const PHRASES: Readonly<Record<Equipment, string>> = {
  dumbbells: 'dumbbells',
  barbell: 'a barbell',
  'pull-up-bar': 'a pull-up bar',
  cable: 'a cable machine',
  band: 'a band',
  'assist-machine': 'an assist machine',
  'roman-chair': 'a Roman chair',
  doorway: 'a doorway',
  towel: 'a towel',
  bench: 'a bench',
  chair: 'a chair',
};

export const needWords = part('need-words', {
  /** "a band and a bench". */
  equipment: (pieces: readonly Equipment[]) => list(pieces.map((piece) => PHRASES[piece])),
});
