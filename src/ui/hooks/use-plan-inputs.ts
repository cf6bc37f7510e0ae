import { type Aims, NO_AIMS } from '../../core/plan/aims.ts';
import type { Choices, RoutineChoices } from '../../core/plan/choices.ts';
import { defaultChoices } from '../../core/plan/default-choices.ts';
import type { Routine } from '../../core/routine/routine.ts';
import { useApp, useLibrary, useProgress, useSettings } from '../app-context.ts';

/** The choices for a routine, the user's over the defaults, and a function that changes them. */
export function useChoices(routine: Routine): [Choices, (part: Partial<RoutineChoices>) => void] {
  const { library } = useApp();
  const settings = useSettings((view) => view.settings);
  const kept = useLibrary((view) => view.choices[routine.id]);
  const choices = { ...defaultChoices(routine, settings), ...kept };
  const change = (part: Partial<RoutineChoices>) => {
    const { level, equipment, leftOut, swaps, minutes } = choices;
    library.getState().choose(routine.id, { level, equipment, leftOut, swaps, minutes, ...part });
  };
  return [choices, change];
}

/** The aims of a routine, an argument of planning it. */
export const useAims = (routine: string): Aims => useProgress((view) => view.aims[routine] ?? NO_AIMS);
