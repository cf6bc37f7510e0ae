import type { Choices } from '../core/plan/choices.ts';
import { EQUIPMENT } from '../core/routine/equipment.ts';
import type { Drawers } from './drawers.ts';
import { fieldsOf } from './fields-of.ts';
import { isText } from './is-set.ts';

type RoutineChoices = Pick<Choices, 'level' | 'equipment' | 'leftOut' | 'swaps' | 'minutes'>;

/** What a person picked in the library: by routine id, and whether the care notice has been dismissed. */
export interface KeptLibrary {
  readonly choices: Readonly<Record<string, RoutineChoices>>;
  readonly careSeen: boolean;
}

export interface LibraryStorage {
  /** Null when they could not be read. */
  readonly load: () => Promise<KeptLibrary | null>;
  readonly save: (kept: KeptLibrary) => Promise<void>;
}

export function createLibraryStorage(drawers: Drawers): LibraryStorage {
  return {
    async load() {
      const stored = await drawers.read('documents', 'library');
      if (stored === null) return null;
      const { choices, careSeen } = fieldsOf(stored);
      const sound = Object.entries(fieldsOf(choices)).filter(isSoundEntry);
      return { choices: Object.fromEntries(sound), careSeen: careSeen === true };
    },
    // Taken apart, so that a caller's whole store is never what gets stored.
    save: ({ choices, careSeen }) => drawers.write('documents', { library: { choices, careSeen } }, false),
  };
}

const isSoundEntry = (entry: [string, unknown]): entry is [string, RoutineChoices] =>
  isRoutineChoices(entry[1]);

function isRoutineChoices(value: unknown): value is RoutineChoices {
  const { level, equipment, leftOut, swaps, minutes } = fieldsOf(value);
  return (
    (level === 'low' || level === 'middle' || level === 'high') &&
    Array.isArray(equipment) &&
    equipment.every((each) => EQUIPMENT.some((known) => known === each)) &&
    Array.isArray(leftOut) &&
    leftOut.every(isText) &&
    typeof swaps === 'object' &&
    swaps !== null &&
    Object.values(swaps).every(isText) &&
    (minutes === null || (typeof minutes === 'number' && minutes > 0))
  );
}
