import type { Equipment } from '../../core/routine/equipment.ts';
import { listed } from './listed.ts';

/** As it stands after "needs": with its article. */
const EQUIPMENT_PHRASES: Readonly<Record<Equipment, string>> = {
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

/** "a band and a bench". */
export const phrasesOf = (equipment: readonly Equipment[]): string =>
  listed(equipment.map((each) => EQUIPMENT_PHRASES[each]));
