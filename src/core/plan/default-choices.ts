import type { Routine } from '../routine/routine.ts';
import type { Settings } from '../settings.ts';
import type { Choices } from './choices.ts';

/**
 * The choices of a person who has picked nothing: the time the routine is meant to take, the low end of every range, and
 * the equipment the author assumes.
 */
export function defaultChoices(
  routine: Routine,
  settings: Pick<Settings, 'readySeconds' | 'pace' | 'heavyRestSeconds'>,
): Choices {
  return {
    level: 'low',
    equipment: routine.equipment,
    leftOut: [],
    swaps: {},
    minutes: routine.targetMinutes.low,
    readySeconds: settings.readySeconds,
    pace: settings.pace,
    heavyRestSeconds: settings.heavyRestSeconds,
  };
}
