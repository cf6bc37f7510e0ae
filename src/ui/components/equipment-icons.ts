import type { Equipment } from '../../core/routine/equipment.ts';
import type { IconSource } from './icon-drawings.ts';
import { lateIcons } from './late-icons.ts';

const BENCH = { line: 'M2.5 9.5h19M6 9.5V19M18 9.5V19M3.5 19h5M15.5 19h5' } as const;
const MAT = {
  line: 'M3 14.5a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0ZM7.5 14.5h.01M7.5 19H21.5M7.5 10H12',
} as const;
const PULL_UP = {
  line: 'M2.5 5h19M5 5V3M19 5V3M8.5 5v3.5l3.5 3 3.5-3V5M12 11.5V16M12 16l-2 5M12 16l2 5',
} as const;
const CABLE = { line: 'M4.5 21V3H16v7M12.5 10h7l1.5 4.5H11ZM2.5 21h5' } as const;
const DOORWAY = { line: 'M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16M3 21h18M14.5 12v1' } as const;
const CHAIR = { line: 'M7 3v18M7 13h8.5a1.5 1.5 0 0 1 1.5 1.5V21M7 8h6.5' } as const;

export const EQUIPMENT_ICONS: Readonly<Record<Equipment, IconSource>> = {
  dumbbells: 'dumbbell',
  barbell: lateIcons.barbell,
  'pull-up-bar': PULL_UP,
  cable: CABLE,
  band: lateIcons.band,
  'assist-machine': PULL_UP,
  'roman-chair': BENCH,
  doorway: DOORWAY,
  towel: MAT,
  bench: BENCH,
  chair: CHAIR,
};

/** The icon of an exercise or routine: that of its first piece of equipment. */
export const equipmentIcon = (equipment: readonly Equipment[]): IconSource =>
  equipment[0] ? EQUIPMENT_ICONS[equipment[0]] : 'body';
