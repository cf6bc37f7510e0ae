import type { Routine } from '../routine/routine.ts';
import type { Settings } from '../settings.ts';
import type { Choices, KeptChoices, RoutineChoices } from './choices.ts';
import { defaultChoices } from './default-choices.ts';

/** The choices of a person for a routine: what is kept over the defaults. */
export function choicesOf(
  routine: Routine,
  settings: Pick<Settings, 'readySeconds' | 'pace' | 'heavyRestSeconds'>,
  kept: KeptChoices | undefined,
): Choices {
  const { minutes, ...picked } = kept ?? {};
  const time = minutes === undefined ? {} : { minutes: minutes === 'full' ? null : minutes };
  return { ...defaultChoices(routine, settings), ...picked, ...time };
}

/** What to keep when a person changes a part of the choices; a time that was never moved stays the routine's. */
export function keptWith(
  choices: Choices,
  kept: KeptChoices | undefined,
  part: Partial<RoutineChoices>,
): KeptChoices {
  const { level, equipment, leftOut, swaps } = choices;
  const { minutes, ...picked } = part;
  const time = minutes === undefined ? kept?.minutes : (minutes ?? 'full');
  return { level, equipment, leftOut, swaps, ...picked, ...(time !== undefined && { minutes: time }) };
}
