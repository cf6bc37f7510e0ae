import type { Equipment } from '../../core/routine/equipment.ts';
import { part } from '../language.ts';

const NAMES: Readonly<Record<Equipment, string>> = {
  dumbbells: 'Dumbbells',
  barbell: 'Barbell',
  'pull-up-bar': 'Pull-up bar',
  cable: 'Cable machine',
  band: 'Band',
  'assist-machine': 'Assisted pull-up machine',
  'roman-chair': 'Roman chair',
  doorway: 'Doorway',
  towel: 'Towel',
  bench: 'Bench',
  chair: 'Chair',
};

export const equipmentWords = part('equipment-words', {
  /** "Pull-up bar". */
  name: (piece: Equipment) => NAMES[piece],
  /** "Dumbbells, pull-up bar", or "No kit". */
  all: (pieces: readonly Equipment[]) => {
    const words = pieces.map((piece) => NAMES[piece]).join(', ');
    return words ? words.charAt(0) + words.slice(1).toLowerCase() : 'No kit';
  },
});
