import { fieldsOf } from '../core/fields-of.ts';
import type { KeptChoices } from '../core/plan/choices.ts';
import { EQUIPMENT } from '../core/routine/equipment.ts';

/** What a person has picked in the library. */
export interface LibraryChoices {
  /** By routine id, for routines with any choice. */
  readonly choices: Readonly<Record<string, KeptChoices>>;
  /** Whether the care notice has been dismissed. */
  readonly careSeen: boolean;
  /**
   * The answers to the questions of the first time, as they are stored: startAnswersOf() reads them, where they are
   * needed. Absent until they were answered or skipped.
   */
  readonly start?: unknown;
  /** Ids of the routines that a person likes best. Absent without any. */
  readonly favourites?: readonly string[];
}

const MOST_MINUTES = 1000;

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Answers are words, or null; what is neither is left out, and the others stay. */
const answersIn = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(([, answer]) => answer === null || typeof answer === 'string'),
  );

/** In older documents a time that was never moved is null. */
type Stored = Omit<KeptChoices, 'minutes'> & { readonly minutes?: KeptChoices['minutes'] | null };

function isStored(value: unknown): value is Stored {
  const { level, equipment, leftOut, swaps, minutes = null } = fieldsOf(value);
  return (
    (level === 'low' || level === 'middle' || level === 'high') &&
    Array.isArray(equipment) &&
    equipment.every((each) => EQUIPMENT.includes(each)) &&
    isTexts(leftOut) &&
    swaps !== null &&
    typeof swaps === 'object' &&
    isTexts(Object.values(fieldsOf(swaps))) &&
    (minutes === null ||
      minutes === 'full' ||
      (typeof minutes === 'number' && minutes > 0 && minutes < MOST_MINUTES))
  );
}

/** Reads stored choices of any age, without invalid ones. Small, because it runs before the first paint. */
export function parseLibrary(stored: unknown): LibraryChoices {
  const { choices, careSeen, start, favourites } = fieldsOf(stored);
  const sound = Object.entries(fieldsOf(choices)).flatMap(([id, value]): [string, KeptChoices][] => {
    if (!isStored(value)) return [];
    const { level, equipment, leftOut, swaps, minutes } = value;
    return [[id, { level, equipment, leftOut, swaps, ...(minutes != null && { minutes }) }]];
  });
  return {
    choices: Object.fromEntries(sound),
    careSeen: careSeen === true,
    ...(typeof start === 'object' && start !== null && { start: answersIn(start) }),
    ...(isTexts(favourites) && { favourites: favourites as readonly string[] }),
  };
}
