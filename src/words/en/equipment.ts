import type { Equipment } from '../../core/routine/equipment.ts';
import type { IconName } from '../../ui/components/icon-drawings.ts';

export const EQUIPMENT_WORDS: Readonly<Record<Equipment, string>> = {
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

export const EQUIPMENT_ICONS: Readonly<Record<Equipment, IconName>> = {
  dumbbells: 'dumbbell',
  barbell: 'barbell',
  'pull-up-bar': 'pull-up',
  cable: 'cable',
  band: 'band',
  'assist-machine': 'pull-up',
  'roman-chair': 'bench',
  doorway: 'doorway',
  towel: 'mat',
  bench: 'bench',
  chair: 'chair',
};

/** "Dumbbells, pull-up bar", or "No equipment". */
export function equipmentList(equipment: readonly Equipment[]): string {
  const words = equipment.map((each) => EQUIPMENT_WORDS[each]).join(', ');
  return words ? words.charAt(0) + words.slice(1).toLowerCase() : 'No equipment';
}

/** The sign that stands for an exercise's equipment. */
export const equipmentIcon = (equipment: readonly Equipment[]): IconName =>
  equipment[0] ? EQUIPMENT_ICONS[equipment[0]] : 'body';
