import { fieldsOf } from '../core/fields-of.ts';
import type { RoutineChoices } from '../core/plan/choices.ts';
import { EQUIPMENT } from '../core/routine/equipment.ts';

/** What a person has picked in the library. */
export interface LibraryChoices {
  /** By routine id, for routines with any choice. */
  readonly choices: Readonly<Record<string, RoutineChoices>>;
  /** Whether the care notice has been dismissed. */
  readonly careSeen: boolean;
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

function isRoutineChoices(value: unknown): value is RoutineChoices {
  const { level, equipment, leftOut, swaps, minutes } = fieldsOf(value);
  return (
    (level === 'low' || level === 'middle' || level === 'high') &&
    Array.isArray(equipment) &&
    equipment.every((each) => EQUIPMENT.includes(each)) &&
    isTexts(leftOut) &&
    typeof swaps === 'object' &&
    isTexts(Object.values(fieldsOf(swaps))) &&
    (minutes === null || (typeof minutes === 'number' && minutes > 0))
  );
}

/** Reads stored choices of any age, without invalid ones. Small, because it runs before the first paint. */
export function parseLibrary(stored: unknown): LibraryChoices {
  const { choices, careSeen } = fieldsOf(stored);
  const sound = Object.entries(fieldsOf(choices)).filter((entry): entry is [string, RoutineChoices] =>
    isRoutineChoices(entry[1]),
  );
  return { choices: Object.fromEntries(sound), careSeen: careSeen === true };
}
