import type { Routine } from '../routine/routine.ts';
import type { Settings } from '../settings.ts';
import type { Choices } from './choices.ts';

/** What a person who has picked nothing gets: the low end of every range, with what the author assumes at hand. */
export function defaultChoices(routine: Routine, settings: Pick<Settings, 'readySeconds' | 'pace'>): Choices {
  return {
    level: 'low',
    equipment: routine.equipment,
    leftOut: [],
    swaps: {},
    minutes: null,
    readySeconds: settings.readySeconds,
    pace: settings.pace,
  };
}
