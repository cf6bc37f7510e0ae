import type { Equipment } from '../../core/routine/equipment.ts';
import type { IconSource } from './icon-drawings.ts';

export const EQUIPMENT_ICONS: Readonly<Record<Equipment, IconSource>> = {
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

/** The icon of an exercise or routine: that of its first piece of equipment. */
export const equipmentIcon = (equipment: readonly Equipment[]): IconSource =>
  equipment[0] ? EQUIPMENT_ICONS[equipment[0]] : 'body';
